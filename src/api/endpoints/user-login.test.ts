import { scriptedClient } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { userToday } from '../../../tests/support/wire-users'
import { signIn } from './user-login'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const signedIn = { json: { msg: '登录成功', code: 0, data: { ...userToday, is_mandatory_bind_mobile: 0 } } }

test('with a password, and the captcha where there is one', async () => {
  shop.script(signedIn, signedIn)
  const client = scriptedClient(shop)
  const credentials = { kind: 'username', account: 'tester01', password: 'abc12345' } as const
  expect(await signIn(client, { ...credentials, captcha: '4384' })).toMatchObject({ kind: 'signedIn' })
  await signIn(client, credentials)
  const params = { type: 'username', accounts: 'tester01', pwd: 'abc12345' }
  expect(shop.received[0]).toMatchObject({
    url: '/api.php?s=user/login',
    fields: { ...params, verify: '4384' },
  })
  expect(shop.received[1]?.fields).not.toHaveProperty('verify')
})

test.each(['sms', 'email'] as const)('by %s with a code and without a password', async (kind) => {
  shop.script(signedIn)
  await signIn(scriptedClient(shop), { kind, account: 'who', code: '5395' })
  expect(shop.received[0]?.fields).toMatchObject({ type: kind, accounts: 'who', verify: '5395' })
  expect(shop.received[0]?.fields).not.toHaveProperty('pwd')
})

test('a wrong password is rejected with its code', async () => {
  shop.script({ json: { msg: '密码错误', code: -4, data: '' } })
  const call = signIn(scriptedClient(shop), { kind: 'username', account: 'tester01', password: 'wrong-1' })
  await expect(call).rejects.toMatchObject({ kind: 'rejected', code: -4, serverMessage: '密码错误' })
})

test('carries no token: the captcha is tied to the device, not to a person', async () => {
  shop.script(signedIn)
  const credentials = { kind: 'username', account: 'tester01', password: 'abc12345' } as const
  await signIn(scriptedClient(shop), { ...credentials, captcha: '4384' })
  expect(shop.received[0]?.fields).not.toHaveProperty('token')
})

test("an identity that no account has is sent in the platform's fields", async () => {
  shop.script(signedIn)
  const client = scriptedClient(shop, { clientType: 'toutiao' })
  const identity = { openid: 'o_1', unionid: 'u_1' }
  await signIn(client, { kind: 'sms', account: '13800138001', code: '5395', identity })
  expect(shop.received[0]?.fields).toMatchObject({ toutiao_openid: 'o_1', toutiao_unionid: 'u_1' })
})
