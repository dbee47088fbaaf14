import { scriptedClient } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { loadAgreement } from './agreement-index'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

test('gives the document with its HTML untouched', async () => {
  const data = {
    name: '用户隐私政策',
    value: '<p>A &amp; B</p>',
    type: 'common',
    upd_time: 1690031857,
    upd_time_time: '2023-07-22 21:17:37',
  }
  shop.script({ json: { msg: '操作成功', code: 0, data } })
  expect(await loadAgreement(scriptedClient(shop), 'userprivacy')).toEqual({
    name: '用户隐私政策',
    html: '<p>A &amp; B</p>',
    updatedText: '2023-07-22 21:17:37',
  })
  expect(shop.received[0]).toMatchObject({
    url: '/api.php?s=agreement/index',
    fields: { document: 'userprivacy' },
  })
})

test.each([null, {}, undefined])('a document whose date is %j is shown without one', async (date) => {
  const data = { name: '用户隐私政策', value: '<p>A</p>', upd_time_time: date }
  shop.script({ json: { msg: '操作成功', code: 0, data } })
  const agreement = await loadAgreement(scriptedClient(shop), 'userprivacy')
  expect(agreement).toMatchObject({ html: '<p>A</p>', updatedText: '' })
})

test('a document the shop does not have, which it answers with a success, is an error', async () => {
  shop.script({ json: { msg: '操作成功', code: 0, data: [] } })
  await expect(loadAgreement(scriptedClient(shop), 'userregister')).rejects.toMatchObject({ kind: 'server' })
})
