import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCancel } from '@/api/client/cancel'
import { scriptedClient, testCaller } from '../../../tests/support/scripted-client'
import { type ScriptedShop, startScriptedShop } from '../../../tests/support/scripted-shop'
import { uploadAvatar } from './personal-useravatarupload'

let shop: ScriptedShop
let folder: string
let image: string

beforeEach(async () => {
  shop = await startScriptedShop()
  folder = await mkdtemp(join(tmpdir(), 'avatar-'))
  image = join(folder, 'a.png')
  await writeFile(image, Buffer.from([0x89, 0x50, 0x4e, 0x47]))
})

afterEach(async () => {
  await shop.close()
  await rm(folder, { recursive: true })
})

const url = 'http://127.0.0.1:8088/static/upload/images/user_avatar/compr/1.png'

test('gives the address of the stored image', async () => {
  shop.script({ json: { msg: '上传成功', code: 0, data: url } })
  expect(await uploadAvatar(scriptedClient(shop), image, { caller: testCaller })).toBe(url)
  const request = shop.received[0]
  const form = await new Response(Uint8Array.from(request?.body ?? []), {
    headers: { 'content-type': request?.contentType ?? '' },
  }).formData()
  expect(request?.url).toBe('/api.php?s=personal/useravatarupload')
  expect(form.get('application')).toBe('app')
  expect(form.get('token')).toBe('sent-token')
  expect(form.get('file')).toMatchObject({ type: 'image/png', size: 4 })
})

test.each([
  [-1, '操作频繁，请稍后再试！'],
  [-3, '图片有误，请换一张！'],
])('a refusal %i keeps the words of the shop', async (code, msg) => {
  shop.script({ json: { msg, code, data: '' } })
  await expect(uploadAvatar(scriptedClient(shop), image)).rejects.toMatchObject({
    kind: 'rejected',
    code,
    serverMessage: msg,
  })
})

test('a broken image, for which the server answers with its own path, is refused in words of ours (A10)', async () => {
  shop.script({
    json: { msg: 'getimagesize(): Error reading from /srv/shopxo/a.png!', code: -500, data: '' },
  })
  await expect(uploadAvatar(scriptedClient(shop), image)).rejects.toMatchObject({
    kind: 'rejected',
    serverMessage: undefined,
    refusal: { text: 'profile.avatarFailed' },
  })
})

test('a success without an address is an error of the server', async () => {
  shop.script({ json: { msg: '上传成功', code: 0, data: '' } })
  await expect(uploadAvatar(scriptedClient(shop), image)).rejects.toMatchObject({ kind: 'server' })
})

test('is never sent twice', async () => {
  shop.script('drop')
  await expect(uploadAvatar(scriptedClient(shop), image)).rejects.toMatchObject({ kind: 'offline' })
  expect(shop.received).toHaveLength(1)
})

test('can be cancelled', async () => {
  const { signal, cancel } = createCancel()
  shop.script('hang')
  const call = uploadAvatar(scriptedClient(shop), image, { signal })
  void shop.nextRequest().then(cancel)
  await expect(call).rejects.toMatchObject({ kind: 'aborted' })
})
