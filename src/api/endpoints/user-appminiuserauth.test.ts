import { scriptedClient } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { userToday } from '../../../tests/support/wire-users'
import { authorise } from './user-appminiuserauth'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

function answer(data: unknown, code = 0) {
  return { json: { msg: '授权成功', code, data } }
}

const miniPrograms = ['weixin', 'alipay', 'toutiao', 'baidu', 'qq', 'kuaishou'] as const

test.each(miniPrograms)('signs in a known person on %s', async (clientType) => {
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
  ['alipay', { is_user_exist: 0, openid: 'o_ali', is_mandatory_bind_mobile: true }, ''],
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
      birthday: null,
      province: '',
      city: '',
      county: '',
      address: '',
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

test('carries no token: the login code alone says who it is', async () => {
  shop.script(answer({ is_user_exist: 0, openid: 'o_wx' }))
  await authorise(scriptedClient(shop), { loginCode: 'c' })
  expect(shop.received[0]?.fields).not.toHaveProperty('token')
})
