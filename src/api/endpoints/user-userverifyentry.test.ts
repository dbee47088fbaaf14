import { createClient } from '@/api/client/client'
import { scriptedClient } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { fetchCaptcha } from './user-userverifyentry'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const gif = Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x64, 0x00, 0xff, 0x80])

test('gives the image, though it is labelled as HTML', async () => {
  shop.script({ bytes: gif })
  const image = await fetchCaptcha(scriptedClient(shop), 'user_reg')
  expect(image.mime).toBe('image/gif')
  expect(Array.from(new Uint8Array(image.bytes))).toEqual(Array.from(gif))
  expect(shop.received[0]).toMatchObject({
    url: '/api.php?s=user/userverifyentry',
    fields: { type: 'user_reg', uuid: '7f3b2c1e-9a4d-4e5f-8b6a-1c2d3e4f5a6b' },
  })
})

test('carries no token, as the registration that uses it', async () => {
  shop.script({ bytes: gif })
  await fetchCaptcha(scriptedClient(shop), 'user_login')
  expect(shop.received[0]?.fields).not.toHaveProperty('token')
})

test('a closed shop gives its reason, even here', async () => {
  shop.script({ text: '{"msg":"\\u5347\\u7ea7\\u4e2d...","code":-10000,"data":""}' })
  await expect(fetchCaptcha(scriptedClient(shop), 'user_reg')).rejects.toMatchObject({
    kind: 'closed',
    serverMessage: '升级中...',
  })
})

test.each([
  ['a page', { text: '<html></html>' }],
  ['nothing', { text: '' }],
  ['data', { json: { msg: '', code: 0, data: 'x' } }],
  ['a picture on an HTTP 404', { status: 404, bytes: gif }],
  ['bytes of no kind', { bytes: Uint8Array.from([0xff, 0xff, 0x00]) }],
])('%s instead of an image is an error of the server', async (_, script) => {
  shop.script(script)
  await expect(fetchCaptcha(scriptedClient(shop), 'user_reg')).rejects.toMatchObject({ kind: 'server' })
})

test('a text answer on a platform that was asked for bytes is read as JSON', async () => {
  const transport = async () => ({ status: 200, body: '{"msg":"x","code":-10000,"data":""}' })
  const context = () => ({ uuid: 'u', lang: 'zh', referrer: null })
  const client = createClient({ transport, upload: transport, baseUrl: '', clientType: 'alipay', context })
  await expect(fetchCaptcha(client, 'user_reg')).rejects.toMatchObject({ kind: 'closed', serverMessage: 'x' })
})
