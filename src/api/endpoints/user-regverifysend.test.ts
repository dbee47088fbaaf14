import { scriptedClient } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { sendRegisterCode } from './user-regverifysend'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const sent = (data: unknown) => ({ json: { msg: '发送成功', code: 0, data } })

test('sends a code, with the captcha where there is one', async () => {
  shop.script(sent(''), sent([]))
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

test('carries no token: the captcha is tied to the device, not to a person', async () => {
  shop.script(sent(''))
  await sendRegisterCode(scriptedClient(shop), { kind: 'sms', account: '13800138001', captcha: '2345' })
  expect(shop.received[0]?.fields).not.toHaveProperty('token')
})
