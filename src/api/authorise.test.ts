import type { ClientType } from '@/api/client/client-type'
import type { PlatformProfile } from '@/domain/platform-profile'
import { scriptedClient } from '../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../tests/support/scripted-shop'
import { userOf2021, userToday } from '../../tests/support/wire-users'
import { authorise, completeAuthorisation } from './authorise'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

function answer(data: unknown, code = 0) {
  return { json: { msg: '授权成功', code, data } }
}

const miniPrograms = ['weixin', 'alipay', 'toutiao', 'baidu', 'qq', 'kuaishou'] as const

const profile: PlatformProfile = {
  nickname: 'ShopXO@纵之格 "<b>" 😀',
  avatar: 'https://thirdwx.qlogo.cn/132?a=1&b=2',
  gender: 1,
  province: '上海',
  city: '上海市',
}

describe('authorising with a login code', () => {
  test.each(miniPrograms)('signs a known person in on %s', async (clientType) => {
    const data = {
      ...userToday,
      [`${clientType}_openid`]: 'o_1',
      is_mandatory_bind_mobile: 1,
      is_user_exist: 1,
    }
    shop.script(answer(data))
    const result = await authorise(scriptedClient(shop, { clientType }), { loginCode: 'code-1' })
    expect(result).toMatchObject({ kind: 'signedIn', mustBindFlag: true, user: { id: 1, openid: 'o_1' } })
    expect(shop.received[0]).toMatchObject({
      url: '/api.php?s=user/appminiuserauth',
      fields: { application: 'app', application_client_type: clientType, authcode: 'code-1' },
    })
  })

  test.each([
    ['alipay', { is_user_exist: 0, openid: 'o_ali' }, ''],
    ['toutiao', { is_user_exist: 0, openid: 'o_tt', unionid: 'union1' }, 'union1'],
    ['toutiao', { is_user_exist: '0', openid: 'o_tt', unionid: '' }, ''],
    ['weixin', { is_user_exist: 0, openid: 'o_wx', unionid: null }, ''],
  ] as const)('on %s a new person is only identified', async (clientType, data, unionid) => {
    shop.script(answer(data))
    expect(await authorise(scriptedClient(shop, { clientType }), { loginCode: 'c' })).toEqual({
      kind: 'identified',
      openid: data.openid,
      unionid,
    })
  })

  test('a WeChat shop that insists on a phone gives a draft', async () => {
    const draft = {
      weixin_openid: 'o_wx_alice',
      nickname: '微信用户',
      avatar: '',
      gender: 0,
      province: '',
      city: '',
      county: '',
      mobile: '',
      referrer: 0,
      weixin_unionid: 'u1',
      is_mandatory_bind_mobile: 1,
    }
    shop.script(answer(draft))
    expect(await authorise(scriptedClient(shop), { loginCode: 'c' })).toEqual({
      kind: 'unbound',
      draft: {
        openid: 'o_wx_alice',
        unionid: 'u1',
        nickname: '微信用户',
        avatar: '',
        gender: 0,
        province: '',
        city: '',
        county: '',
      },
    })
  })

  test.each([
    ['a raw database row', { ...userToday, pwd: '', salt: '', token: undefined }],
    ['a row with a token and a password', { ...userToday, pwd: 'x' }],
    ['a user without a token', { ...userToday, token: '' }],
    ['a token without a user', { token: 'x' }],
    ['a draft without an openid', { nickname: 'a', is_mandatory_bind_mobile: 1 }],
    ['a draft of another platform', { alipay_openid: 'o', is_mandatory_bind_mobile: 1 }],
    ['nobody', { is_user_exist: 0, openid: '' }],
    ['nothing', ''],
    ['an empty list', []],
    ['null', null],
  ])('%s is not taken for a person', async (_, data) => {
    shop.script(answer(data))
    await expect(authorise(scriptedClient(shop), { loginCode: 'c' })).rejects.toMatchObject({
      kind: 'server',
    })
  })

  test('a disabled account is rejected', async () => {
    shop.script({ json: { msg: '用户被禁止登录', code: -110, data: '' } })
    await expect(authorise(scriptedClient(shop), { loginCode: 'c' })).rejects.toMatchObject({
      kind: 'rejected',
      code: -110,
      serverMessage: '用户被禁止登录',
    })
  })
})

describe('completing the authorisation', () => {
  test.each(miniPrograms)('creates the account on %s', async (clientType) => {
    const data = {
      ...userOf2021,
      weixin_openid: '',
      [`${clientType}_openid`]: 'o_1',
      is_mandatory_bind_mobile: 0,
    }
    shop.script(answer(data))
    const client = scriptedClient(shop, { clientType })

    const result = await completeAuthorisation(client, {
      openid: 'o_1',
      unionid: 'u_1',
      profile,
      referrer: '12',
    })

    expect(result).toMatchObject({
      kind: 'signedIn',
      token: userOf2021.token,
      user: { id: 128, nickname: 'ShopXO@纵之格', birthday: null, openid: 'o_1' },
    })
    expect(shop.received[0]).toMatchObject({
      url: '/api.php?s=user/appminiuserinfo',
      fields: { application_client_type: clientType, openid: 'o_1', unionid: 'u_1', referrer: '12' },
    })
  })

  async function sentProfile(
    clientType: ClientType,
    changes: Partial<PlatformProfile> = {},
  ): Promise<unknown> {
    shop.script(answer(userOf2021))
    const client = scriptedClient(shop, { clientType })
    await completeAuthorisation(client, { openid: 'o_1', profile: { ...profile, ...changes } })
    return JSON.parse(shop.received.at(-1)?.fields.auth_data ?? '')
  }

  test('sends the profile under the keys of the platform, unescaped', async () => {
    const { nickname: nickName, avatar, province, city } = profile
    expect(await sentProfile('weixin')).toEqual({ nickName, province, city, gender: 2, avatarUrl: avatar })
    expect(await sentProfile('toutiao')).toEqual({ nickName, province, city, gender: 2, avatarUrl: avatar })
    expect(await sentProfile('alipay')).toEqual({ nickName, province, city, gender: 'f', avatar })
  })

  test("sends the gender in the platform's words, which are not the shop's", async () => {
    const genders = [0, 1, 2] as const
    const sent: unknown[] = []
    for (const gender of genders) sent.push(await sentProfile('weixin', { gender }))
    for (const gender of genders) sent.push(await sentProfile('alipay', { gender }))
    expect(sent).toMatchObject([0, 2, 1, '', 'f', 'm'].map((gender) => ({ gender })))
  })

  test('leaves out a unionid and a referrer there are none of', async () => {
    await sentProfile('alipay')
    expect(shop.received[0]?.fields).not.toHaveProperty('unionid')
    expect(shop.received[0]?.fields).not.toHaveProperty('referrer')
  })

  test('Alipay: a draft has its unionid under the name of WeChat', async () => {
    const draft = {
      alipay_openid: 'o_ali_1',
      nickname: '支付宝&amp;用户',
      avatar: 'https://tfs.alipayobjects.com/T1Abc',
      gender: 2,
      province: '上海',
      city: '上海市',
      county: '',
      mobile: '',
      referrer: '0',
      weixin_unionid: 'u_1',
      is_mandatory_bind_mobile: 1,
    }
    shop.script(answer(draft))
    const client = scriptedClient(shop, { clientType: 'alipay' })
    expect(await completeAuthorisation(client, { openid: 'o_ali_1', profile })).toMatchObject({
      kind: 'unbound',
      draft: { openid: 'o_ali_1', unionid: 'u_1', nickname: '支付宝&用户', gender: 2, city: '上海市' },
    })
  })
})
