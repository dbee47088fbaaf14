/** @jest-environment node */
import { createServer } from 'node:http'
import type { Envelope } from '../support/shop-calls'
import { shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

interface Upload {
  bytes?: Buffer
  type?: string
  field?: string
  token?: string
  uuid?: string
  application?: string
}

async function upload(options: Upload = {}): Promise<Envelope> {
  const {
    bytes = PNG,
    type = 'image/png',
    field = 'file',
    token = '',
    uuid = 'u-1',
    application = 'app',
  } = options
  const form = new FormData()
  for (const [key, value] of Object.entries({ application, token, uuid, ajax: 'ajax' })) form.set(key, value)
  form.set(field, new Blob([new Uint8Array(bytes)], { type }), 'a.png')
  const response = await fetch(`${shop.url}/api.php?s=personal/useravatarupload`, {
    method: 'POST',
    body: form,
  })
  return response.json()
}

test('answers with an address where the image is, and leaves the profile alone', async () => {
  const token = tokenOf(await shop.register('tester01'))
  const answer = await upload({ token })
  expect(answer).toMatchObject({ code: 0, msg: '上传成功' })
  const image = await fetch(String(answer.data))
  expect(image.headers.get('content-type')).toBe('image/png')
  expect(Buffer.from(await image.arrayBuffer()).equals(PNG)).toBe(true)
  expect(shop.state.data.users).toMatchObject([{ avatar: '' }])
})

test('works without a login', async () => {
  expect(await upload()).toMatchObject({ code: 0 })
})

test('in the web shop it needs one, and then changes the account', async () => {
  expect(await upload({ application: 'web' })).toMatchObject({ code: -100, msg: '上传失败' })
  const token = tokenOf(await shop.register('tester01'))
  expect(await upload({ application: 'web', token })).toMatchObject({ code: 0 })
  expect(shop.state.data.users[0]?.avatar).toMatch(/^\/static\/upload\//)
})

test.each([
  [{ field: 'avatar' }, -2],
  [{ type: 'application/octet-stream' }, -3],
  [{ type: 'image/svg+xml' }, -3],
  [{ bytes: Buffer.from('not an image') }, -500],
])('%j is refused', async (options, code) => {
  expect(await upload(options)).toMatchObject({ code })
})

test('the sixth within an hour is refused, per client', async () => {
  for (let count = 1; count <= 5; count++) expect(await upload()).toMatchObject({ code: 0 })
  expect(await upload()).toMatchObject({ code: -1, msg: '操作频繁，请稍后再试！' })
  expect(await upload({ uuid: 'u-2' })).toMatchObject({ code: 0 })
  shop.pass(3601)
  expect(await upload()).toMatchObject({ code: 0 })
})

test('an address is no file, and nothing is fetched', async () => {
  let fetched = 0
  const elsewhere = createServer((_request, response) => {
    fetched += 1
    response.end()
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  const address = elsewhere.address()
  const port = typeof address === 'object' ? address?.port : 0
  const file = `http://127.0.0.1:${port}/a.jpg`
  expect(await shop.call('personal/useravatarupload', { file })).toMatchObject({
    code: -2,
    msg: '请上传文件',
  })
  expect(await shop.call('personal/useravatarupload', { file: 'wxfile://a.jpg' })).toMatchObject({ code: -2 })
  expect(fetched).toBe(0)
  elsewhere.close()
})

test('the default image is there', async () => {
  const response = await fetch(`${shop.url}/static/common/images/default-user-avatar-md.png`)
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
})
