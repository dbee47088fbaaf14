import { ONE_PIXEL_PNG } from '../driver/one-pixel'
import { until } from '../support/until'
import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterEach(() => expect(phone.troubles.splice(0)).toEqual([]))
afterAll(() => phone?.close())

/** A member whose home is up to date: what the shop changes from here on is shown after a reload. */
async function newMember(): Promise<void> {
  await phone.newMember('zhang_san')
  await until('home is up to date', () => phone.shop.requests('personal/index').length > 0)
}

/** Shows the member's avatar from this address. @returns the Referer that its host gets */
const showAvatar = async (stored: string, address: RegExp): Promise<string | undefined> => {
  await newMember()
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
  await newMember()
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
  const { origin, hostname } = new URL(phone.origin)
  expect(await showAvatar(`http://${hostname}:8099/a.png`, /:8099\/a\.png/)).toBe(`${origin}/`)
})
