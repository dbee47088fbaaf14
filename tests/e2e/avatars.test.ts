import { ONE_PIXEL_PNG } from '../faults/drivers/one-pixel'
import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterEach(() => expect(phone.troubles.splice(0)).toEqual([]))
afterAll(() => phone?.close())

/** Shows the member's avatar from this address. @returns the Referer that its host gets */
const showAvatar = async (stored: string, address: RegExp): Promise<string | undefined> => {
  await phone.newMember('zhang_san')
  phone.shop.account('zhang_san').avatar = stored
  const referers: (string | undefined)[] = []
  await phone.page.route(address, async (route) => {
    referers.push((await route.request().allHeaders()).referer)
    await route.fulfill({ contentType: 'image/png', body: ONE_PIXEL_PNG })
  })
  await phone.page.reload()
  await phone.screen.locator(`.ac-avatar img.ac-avatar-loaded[src="${stored}"]`).waitFor()
  await phone.page.unroute(address)
  expect(referers.length).toBeGreaterThan(0)
  return referers[0]
}

test.each(['https://cdn.example/a.png', 'http://cdn.example/a.png'])(
  '%s is shown, and its host does not learn where the person is (A9)',
  async (address) => {
    expect(await showAvatar(address, /cdn\.example/)).toBeUndefined()
  },
)

test('an address without a scheme is shown (A9)', async () => {
  await phone.newMember('zhang_san')
  await phone.configure({ common_cdn_attachment_host: '//cdn.example' })
  phone.shop.account('zhang_san').avatar = '/static/upload/a.png'
  await phone.page.route(/cdn\.example/, (route) =>
    route.fulfill({ contentType: 'image/png', body: ONE_PIXEL_PNG }),
  )
  await phone.page.reload()
  await phone.screen
    .locator('.ac-avatar img.ac-avatar-loaded[src="//cdn.example/static/upload/a.png"]')
    .waitFor()
  await phone.page.unroute(/cdn\.example/)
})

test('a host of the shop gets the name of the shop, and no more (A9)', async () => {
  const { origin, hostname } = new URL(phone.page.url())
  expect(await showAvatar(`http://${hostname}:8099/a.png`, /:8099\/a\.png/)).toBe(`${origin}/`)
})

/** A photograph lying on its side, as phones store one: red on the left, blue on the right, to be turned clockwise. */
const photograph = async (): Promise<Buffer> => {
  const plain = await phone.page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 1600
    canvas.height = 1000
    const context = canvas.getContext('2d')
    for (const [colour, left] of [
      ['#f00', 0],
      ['#00f', 800],
    ] as const) {
      if (context) context.fillStyle = colour
      context?.fillRect(left, 0, 800, 1000)
    }
    return canvas.toDataURL('image/jpeg', 1).split(',')[1] ?? ''
  })
  const orientation = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...orientation, 0, 0, 0, 0]
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from(tiff), Buffer.from('GPS 31.2304 N')])
  const jpeg = Buffer.from(plain, 'base64')
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)])
}

const chooseAvatar = async (name: string, mimeType: string, buffer: Buffer) => {
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.screen.getByRole('button', { name: /^头像/ }).tap()
  await (await chooser).setFiles({ name, mimeType, buffer })
}

test('a photograph is sent upright, square, small and without where it was taken', async () => {
  await phone.newMember()
  await phone.visit('profile')
  await phone.field('昵称').waitFor()
  await chooseAvatar('IMG_1.jpg', 'image/jpeg', await photograph())
  await phone.screen.locator('.ac-avatar img[src*="/static/upload/"]').waitFor()
  const [stored] = Object.values(phone.shop.data.uploads)
  const bytes = Buffer.from(stored?.base64 ?? '', 'base64')
  expect([stored?.type, bytes.length < 200_000]).toEqual(['image/jpeg', true])
  expect([bytes.includes('Exif'), bytes.includes('GPS')]).toEqual([false, false])
  const seen = await phone.page.evaluate(async (base64) => {
    const picture = new Image()
    picture.src = `data:image/jpeg;base64,${base64}`
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width
    canvas.height = picture.height
    const context = canvas.getContext('2d')
    context?.drawImage(picture, 0, 0)
    const isRed = (y: number) => (context?.getImageData(320, y, 1, 1).data[0] ?? 0) > 200
    return [picture.width, picture.height, isRed(20), isRed(620)]
  }, stored?.base64 ?? '')
  expect(seen).toEqual([640, 640, true, false])
})

test('a photograph that this browser can’t draw is refused with words, and not sent', async () => {
  await phone.newMember()
  await phone.visit('profile')
  await phone.field('昵称').waitFor()
  await chooseAvatar('IMG_2.heic', 'image/heic', Buffer.from('\0\0\0\x18ftypheic'))
  await phone.screen.getByText('无法识别该图片').waitFor()
  expect(await phone.requests('personal/useravatarupload')).toEqual([])
})
