import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterAll(() => phone?.close())

test('dark applies on a light device and survives a reload', async () => {
  const seen = () =>
    phone.page.evaluate(() => {
      const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement)
      const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
      return {
        page: getComputedStyle(document.body).backgroundColor,
        native: `${backgroundColor} ${colorScheme}`,
        bar: bars.find(({ media }) => window.matchMedia(media).matches)?.content,
      }
    })
  const light = { page: 'rgb(244, 244, 246)', native: 'rgba(0, 0, 0, 0) light', bar: '#f4f4f6' }
  const dark = { page: 'rgb(18, 18, 20)', native: 'rgba(0, 0, 0, 0) dark', bar: '#121214' }
  const choose = async (appearance: string) => {
    const kept = JSON.stringify({ version: 1, value: { appearance, language: 'auto' } })
    await phone.page.evaluate((text) => localStorage.setItem('account.preferences', text), kept)
    await phone.page.reload()
    await phone.button('注册').waitFor()
  }

  await phone.startAfresh('home')
  await phone.button('注册').waitFor()
  await phone.page.emulateMedia({ colorScheme: 'light' })
  expect(await seen()).toEqual(light)
  await choose('dark')
  expect(await seen()).toEqual(dark)
  await phone.page.reload()
  await phone.button('注册').waitFor()
  expect(await seen()).toEqual(dark)
  await phone.page.emulateMedia({ colorScheme: 'dark' })
  await choose('light')
  expect(await seen()).toEqual(light)
  await choose('auto')
  expect(await seen()).toEqual(dark)
})
