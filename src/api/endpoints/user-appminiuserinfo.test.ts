import type { ClientType } from '@/api/client/client-type'
import type { PlatformProfile } from '@/domain/platform-profile'
import { scriptedClient, testContext } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { userOf2021 } from '../../../tests/support/wire-users'
import { completeAuthorisation } from './user-appminiuserinfo'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const answer = (data: unknown) => ({ json: { msg: '授权成功', code: 0, data } })

const miniPrograms = ['weixin', 'alipay', 'toutiao', 'baidu', 'qq', 'kuaishou'] as const

const profile: PlatformProfile = {
  nickname: 'ShopXO@纵之格 "<b>" 😀',
  avatar: 'https://thirdwx.qlogo.cn/132?a=1&b=2',
  gender: 1,
  province: '上海',
  city: '上海市',
}

test.each(miniPrograms)('creates the account on %s', async (clientType) => {
  const data = {
    ...userOf2021,
    weixin_openid: '',
    [`${clientType}_openid`]: 'o_1',
    is_mandatory_bind_mobile: 0,
  }
  shop.script(answer(data))
  const context = () => ({ ...testContext, referrer: '12' })
  const client = scriptedClient(shop, { clientType, context })

  const result = await completeAuthorisation(client, {
    openid: 'o_1',
    unionid: 'u_1',
    profile,
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

async function sentProfile(clientType: ClientType, changes: Partial<PlatformProfile> = {}): Promise<unknown> {
  shop.script(answer(userOf2021))
  const client = scriptedClient(shop, { clientType })
  await completeAuthorisation(client, {
    openid: 'o_1',
    unionid: '',
    profile: { ...profile, ...changes },
  })
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

test('leaves out a unionid and a referrer that are not known', async () => {
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
  expect(await completeAuthorisation(client, { openid: 'o_ali_1', unionid: '', profile })).toMatchObject({
    kind: 'unbound',
    draft: { openid: 'o_ali_1', unionid: 'u_1', nickname: '支付宝&用户', gender: 2, city: '上海市' },
  })
})
