import type { ClientType } from '@/api/client/client-type'
import { scriptedClient } from '../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../tests/support/scripted-shop'
import { userOf2022, userToday } from '../../tests/support/wire-users'
import { register, sendRegisterCode } from './register'

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

test('understands the answer of the document', async () => {
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
])('a refusal keeps its code %i and its words', async (code, msg) => {
  shop.script({ json: { msg, code, data: '' } })
  await expect(register(scriptedClient(shop), byName)).rejects.toMatchObject({
    kind: 'rejected',
    endpoint: 'user/reg',
    code,
    serverMessage: msg,
  })
})

test('a success without a token is none: what any other `application` than app gets', async () => {
  shop.script({ json: { msg: '注册成功', code: 0, data: { body_html: '', user_id: 2 } } })
  await expect(register(scriptedClient(shop), byName)).rejects.toMatchObject({ kind: 'server' })
})

test('sends a code, with the captcha where there is one', async () => {
  shop.script(
    { json: { msg: '发送成功', code: 0, data: '' } },
    { json: { msg: '发送成功', code: 0, data: [] } },
  )
  const client = scriptedClient(shop)
  await sendRegisterCode(client, { kind: 'sms', account: '13800138001', captcha: '2345' })
  await sendRegisterCode(client, { kind: 'email', account: 'a@b.cn' })
  expect(shop.received[0]).toMatchObject({
    url: '/api.php?s=user/regverifysend',
    fields: { type: 'sms', accounts: '13800138001', verify: '2345' },
  })
  expect(shop.received[1]?.fields).toMatchObject({ type: 'email', accounts: 'a@b.cn' })
  expect(shop.received[1]?.fields).not.toHaveProperty('verify')
})
