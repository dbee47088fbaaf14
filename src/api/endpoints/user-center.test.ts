import { scriptedClient, testCaller } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { checkSignedIn } from './user-center'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

test('resolves where the shop knows the token, whatever it answers', async () => {
  shop.script({ json: { msg: 'success', code: 0, data: { integral: '0', cart_total: 0 } } })
  expect(await checkSignedIn(scriptedClient(shop), { caller: testCaller })).toBeUndefined()
  expect(shop.received[0]).toMatchObject({ url: '/api.php?s=user/center', fields: { token: 'sent-token' } })
})

test('rejects where the shop has forgotten the token', async () => {
  shop.script({ text: '{"msg":"\\u767b\\u5f55\\u5931\\u6548","code":-400,"data":""}' })
  await expect(checkSignedIn(scriptedClient(shop), { caller: testCaller })).rejects.toMatchObject({
    kind: 'signedOut',
    endpoint: 'user/center',
  })
})
