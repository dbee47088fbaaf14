import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
  await phone.page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry))
    }).observe({ type: 'layout-shift', buffered: true })
  })
})
afterAll(() => phone?.close())

/** What has moved on the screen since it was opened, as the browser measures it. */
const shifts = () =>
  phone.page.evaluate(() =>
    'shifts' in window && Array.isArray(window.shifts) ? window.shifts : ['none kept'],
  )

const opened = async (screen: string) => {
  await phone.visit(screen)
  await phone.page.reload()
  await phone.page.waitForLoadState('networkidle')
  return shifts()
}

test.each(['home', 'register', 'sign-in', 'agreement'])(
  'nothing moves while %s loads for a guest',
  async (screen) => {
    await phone.startAfresh(screen)
    expect(await opened(screen)).toEqual([])
  },
)

test('nothing moves while the screens of a member load', async () => {
  await phone.newMember()
  for (const screen of ['home', 'profile', 'bind-mobile']) expect(await opened(screen)).toEqual([])
})

test('a message stays in the middle of the screen when another screen slides in under it', async () => {
  await phone.newMember()
  await phone.screen.getByRole('button', { name: '账号与安全' }).tap()
  await phone.screen.getByRole('button', { name: /^会员 ID/ }).waitFor()
  const box = await phone.page.locator('.ac-toast').boundingBox()
  expect(box && Math.round(box.x + box.width / 2)).toBe(195)
  expect(await phone.page.evaluate(() => innerWidth)).toBe(390)
})
