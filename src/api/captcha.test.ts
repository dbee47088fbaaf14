import { scriptedClient } from '../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../tests/support/scripted-shop'
import { fetchCaptcha } from './captcha'
import { createClient } from './client/client'

let shop: ScriptedShop

beforeEach(async () => {
  shop = await startScriptedShop()
})

afterEach(() => shop.close())

const gif = Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x64, 0x00, 0xff, 0x80])

test('gives the picture, though it is labelled as a page', async () => {
  shop.script({ bytes: gif })
  const picture = await fetchCaptcha(scriptedClient(shop), 'user_reg')
  expect(picture.mime).toBe('image/gif')
  expect(Array.from(new Uint8Array(picture.bytes))).toEqual(Array.from(gif))
  expect(shop.received[0]).toMatchObject({
    url: '/api.php?s=user/userverifyentry',
    fields: { type: 'user_reg', uuid: '7f3b2c1e-9a4d-4e5f-8b6a-1c2d3e4f5a6b', token: 'sent-token' },
  })
})

test('a guest asks without a token, as the registration will', async () => {
  shop.script({ bytes: gif })
  await fetchCaptcha(scriptedClient(shop), 'user_login', { token: null })
  expect(shop.received[0]?.fields).not.toHaveProperty('token')
})

test('a closed shop says why, even here', async () => {
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
])('%s instead of a picture is an error of the server', async (_, script) => {
  shop.script(script)
  await expect(fetchCaptcha(scriptedClient(shop), 'user_reg')).rejects.toMatchObject({ kind: 'server' })
})

test('a platform that hands bytes over as text is understood where the answer is text', async () => {
  const transport = async () => ({ status: 200, body: '{"msg":"x","code":-10000,"data":""}' })
  const context = () => ({ token: null, uuid: 'u', lang: 'zh', referrer: null })
  const client = createClient({ transport, upload: transport, baseUrl: '', clientType: 'alipay', context })
  await expect(fetchCaptcha(client, 'user_reg')).rejects.toMatchObject({ kind: 'closed', serverMessage: 'x' })
})
