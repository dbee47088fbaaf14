import { scriptedClient } from '../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../tests/support/scripted-shop'
import { userToday } from '../../tests/support/wire-users'
import { tokenUserInfo } from './session'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

test('tells whose token it is', async () => {
  shop.script({ json: { msg: 'success', code: 0, data: userToday } })
  const { user, token } = await tokenUserInfo(scriptedClient(shop), { token: 'stored' })
  expect(user.username).toBe('tester01')
  expect(token).toBe(userToday.token)
  expect(shop.received[0]).toMatchObject({
    url: '/api.php?s=user/tokenuserinfo',
    fields: { token: 'stored' },
  })
})

test('an unknown token is signed out, though the shop says -1', async () => {
  shop.script({ json: { msg: '用户信息不存在', code: -1, data: '' } })
  await expect(tokenUserInfo(scriptedClient(shop))).rejects.toMatchObject({ kind: 'signedOut', code: -1 })
})

test.each([
  [-10000, 'closed'],
  [-422, 'rejected'],
])('another failure, %i, stays what it is: %s', async (code, kind) => {
  shop.script({ json: { msg: '升级中...', code, data: '' } })
  await expect(tokenUserInfo(scriptedClient(shop))).rejects.toMatchObject({ kind, code })
})
