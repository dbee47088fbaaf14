import { scriptedClient } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { sendBindCode } from './user-appmobilebindverifysend'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

test('sends a code to the number, without captcha or token', async () => {
  shop.script({ json: { msg: '发送成功', code: 0, data: '' } })
  await sendBindCode(scriptedClient(shop), { account: '17602128368' })
  const { url, fields } = shop.received[0] ?? {}
  expect(url).toBe('/api.php?s=user/appmobilebindverifysend')
  expect(fields).toMatchObject({ mobile: '17602128368' })
  expect(fields).not.toHaveProperty('verify')
  expect(fields).not.toHaveProperty('token')
})

test('a refusal to send another code so soon keeps the words of the shop', async () => {
  shop.script({ json: { msg: '发送失败[操作频繁，请稍后再试！]', code: -100, data: '' } })
  await expect(sendBindCode(scriptedClient(shop), { account: '17602128368' })).rejects.toMatchObject({
    kind: 'rejected',
    code: -100,
    serverMessage: '发送失败[操作频繁，请稍后再试！]',
  })
})
