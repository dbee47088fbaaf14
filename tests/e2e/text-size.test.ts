import { addStyles } from '../support/add-styles'
import { coveredControls } from './covered-controls'
import { cutTexts } from './cut-text'
import { Phone } from './phone'

const guestScreens = ['home', 'register', 'sign-in', 'agreement', 'account/reset-password'] as const
const memberScreens = [
  'home',
  'profile',
  'account/security',
  'account/bind-mobile',
  'account/cancel-account',
] as const

const readers = [
  ['text of twice the size', 'html { font-size: 200% }'],
  ['a browser that shows no text below 20 px', 'body * { font-size: max(20px, 1em) }'],
] as const

let phone: Phone
beforeAll(async () => {
  phone = await Phone.open()
})
afterAll(() => phone?.close())

const open = async (screen: string) => {
  await phone.visit(screen)
  await phone.page.reload()
  await phone.page.waitForLoadState('networkidle')
}

/** A placeholder that is too long ends in an ellipsis: the label says what the field is for. */
const placeholders = () =>
  phone.page
    .locator('input')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('placeholder')))

const faults = async (screen: string, style: string) => {
  await open(screen)
  await addStyles(phone.page, style)
  const known = await placeholders()
  const cut = (await cutTexts(phone.page)).filter((text) => !known.includes(text))
  return { screen, cut, covered: await coveredControls(phone.page) }
}
const faultless = (screen: string) => ({ screen, cut: [], covered: [] })

test.each(readers)('on 360×640, %s is read in whole, and covers no control', async (_, style) => {
  await phone.page.setViewportSize({ width: 360, height: 640 })
  await phone.startAfresh('home')
  for (const screen of guestScreens) expect(await faults(screen, style)).toEqual(faultless(screen))
  await phone.newMember()
  for (const screen of memberScreens) expect(await faults(screen, style)).toEqual(faultless(screen))
})

test('zoomed to 200 % on 360×640, every control can be hit', async () => {
  await phone.page.setViewportSize({ width: 180, height: 320 })
  await phone.startAfresh('home')
  for (const screen of guestScreens) {
    await open(screen)
    expect([screen, await coveredControls(phone.page)]).toEqual([screen, []])
  }
})
