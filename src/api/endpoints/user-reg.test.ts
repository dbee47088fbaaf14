import type { ClientType } from '@/api/client/client-type'
import { scriptedClient } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { userOf2022, userToday } from '../../../tests/support/wire-users'
import { register } from './user-reg'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const byName = { kind: 'username', account: 'tester01', password: 'abc12345' } as const

test.each<ClientType>(['weixin', 'alipay', 'toutiao', 'h5'])(
  'registers a user name on %s',
  async (clientType) => {
    const data = { ...userToday, platform: clientType, is_mandatory_bind_mobile: 0 }
    shop.script({ json: { msg: '注册成功', code: 0, data } })
    const client = scriptedClient(shop, { clientType })

    const answer = await register(client, { ...byName, captcha: '4384' })

    expect(answer).toMatchObject({ kind: 'signedIn', token: userToday.token, mustBindFlag: false })
    expect(answer.user).toMatchObject({ id: 1, username: 'tester01' })
    expect(shop.received[0]).toMatchObject({
      url: '/api.php?s=user/reg',
      fields: {
        application: 'app',
        application_client_type: clientType,
        accounts: 'tester01',
        pwd: 'abc12345',
        verify: '4384',
        type: 'username',
      },
    })
  },
)

test('reads the answer of the document', async () => {
  const data = { ...userOf2022, nickname: '', gender: '0', birthday: '', is_mandatory_bind_mobile: 0 }
  shop.script({ json: { msg: '注册成功', code: 0, data } })
  const { user } = await register(scriptedClient(shop), byName)
  expect(user).toMatchObject({ id: 469, displayName: 'pppppp', birthday: null })
})

test('without a captcha the key is left out, because an empty one is refused', async () => {
  shop.script({ json: { msg: '注册成功', code: 0, data: { ...userToday, is_mandatory_bind_mobile: 1 } } })
  const answer = await register(scriptedClient(shop), byName)
  expect(shop.received[0]?.fields).not.toHaveProperty('verify')
  expect(answer.mustBindFlag).toBe(true)
})

test.each(['sms', 'email'] as const)('registers by %s with the code', async (kind) => {
  shop.script({ json: { msg: '注册成功', code: 0, data: userToday } })
  await register(scriptedClient(shop), { kind, account: 'who', password: 'abc12345', code: '0944' })
  expect(shop.received[0]?.fields).toMatchObject({ type: kind, accounts: 'who', verify: '0944' })
})

test.each([
  [-3, '用户已存在[tester01]'],
  [-12, '验证码错误'],
  [-110, '用户等待审核中'],
])('a refusal keeps its code %i and the words of the shop', async (code, msg) => {
  shop.script({ json: { msg, code, data: '' } })
  await expect(register(scriptedClient(shop), byName)).rejects.toMatchObject({
    kind: 'rejected',
    endpoint: 'user/reg',
    code,
    serverMessage: msg,
  })
})

test('a success without a token, as for any `application` but app, is an error of the server', async () => {
  shop.script({ json: { msg: '注册成功', code: 0, data: { body_html: '', user_id: 2 } } })
  await expect(register(scriptedClient(shop), byName)).rejects.toMatchObject({ kind: 'server' })
})

test('carries no token: the captcha is tied to the device, not to a person', async () => {
  shop.script({ json: { msg: '注册成功', code: 0, data: userToday } })
  await register(scriptedClient(shop), { ...byName, captcha: '4384' })
  expect(shop.received[0]?.fields).not.toHaveProperty('token')
})

test("an identity that no account has is sent in the platform's fields", async () => {
  const success = { json: { msg: '注册成功', code: 0, data: userToday } }
  const identity = { openid: 'o_1', unionid: '' }
  shop.script(success, success)
  await register(scriptedClient(shop), { ...byName, identity })
  await register(scriptedClient(shop, { clientType: 'h5' }), { ...byName, identity })
  expect(shop.received[0]?.fields.weixin_openid).toBe('o_1')
  const ids = shop.received.flatMap(({ fields }) => Object.keys(fields).filter((key) => key.endsWith('id')))
  expect(ids).toEqual(['uuid', 'weixin_openid', 'uuid'])
})
