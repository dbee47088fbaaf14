import { shops } from '../support/shop-settings'
import { answersLike } from './each-shop'
import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterAll(() => phone?.close())

const openProfile = async () => {
  await phone.newMember()
  await phone.button('个人资料').tap()
  await phone.field('详细地址').waitFor()
}
const row = (name: string) => phone.screen.getByRole('button', { name: new RegExp(`^${name}`) })
const sheet = () => phone.page.getByRole('dialog')
const question = () => phone.page.getByRole('alertdialog')
const back = () => phone.page.evaluate(() => window.history.back())
const isHeld = () => phone.page.evaluate(() => document.body.classList.contains('ac-held'))

test.each(['性别', '生日', '所在地区'])(
  'Back closes the picker of %s and stays on the screen (E3)',
  async (name) => {
    await openProfile()
    await row(name).tap()
    await sheet().waitFor()
    await back()
    await sheet().waitFor({ state: 'detached' })
    expect(await phone.field('详细地址').isVisible()).toBe(true)
    expect(await isHeld()).toBe(false)
    await back()
    await phone.button('退出登录').waitFor()
  },
)

test('Back answers a dialog with no, on the first screen of the tab, too (E3)', async () => {
  await phone.newMember()
  await phone.visit('home')
  await phone.page.reload()
  await phone.button('退出登录').tap()
  await question().waitFor()
  await back()
  await question().waitFor({ state: 'detached' })
  expect(await phone.button('退出登录').isVisible()).toBe(true)
  expect(await isHeld()).toBe(false)
})

test('Back asks about unsaved edits, Back again means to stay, and to leave shows home (E3)', async () => {
  await openProfile()
  await phone.field('昵称').fill('张三')
  await phone.page.locator('.ac-primary:not([disabled])').waitFor()
  await back()
  await question().waitFor()
  await back()
  await question().waitFor({ state: 'detached' })
  expect(await phone.field('昵称').inputValue()).toBe('张三')
  await back()
  await question().getByRole('button', { name: '离开' }).tap()
  await phone.button('退出登录').waitFor()
  expect(await question().count()).toBe(0)
  expect(await isHeld()).toBe(false)
  await phone.button('个人资料').tap()
  await phone.screen.getByText('您有上次未完成的内容').waitFor()
})

describe.each(shops)('a shop of %s', (generation) => {
  answersLike(generation, () => phone)

  test('once the edits are saved, Back leaves at once', async () => {
    await openProfile()
    await phone.field('昵称').fill('张三')
    await phone.button('保存').tap()
    await phone.toast('已保存')
    await back()
    await phone.button('退出登录').waitFor()
    expect(await question().count()).toBe(0)
  })
})

test('an agreement opened from the sheet that asks for consent: Back shows the form, without the sheet', async () => {
  await phone.startAfresh('register', { home_user_register_img_verify_state: 0 })
  await phone.withoutCaptcha()
  await phone.field('用户名').fill('zhang_san')
  await phone.field('密码').fill('secret12')
  await phone.button('注册').tap()
  await sheet().getByRole('button', { name: '《用户服务协议》' }).tap()
  await phone.screen.locator('.ac-agreement-text').waitFor()
  await back()
  await phone.button('注册').waitFor()
  expect(await phone.field('用户名').inputValue()).toBe('zhang_san')
  expect(await sheet().count()).toBe(0)
})

test('Back and Forward walk through the screens; a reload shows the same one', async () => {
  await phone.startAfresh('home')
  await phone.button('注册').tap()
  await phone.field('用户名').waitFor()
  await back()
  await phone.screen.locator('.ac-home-guest').waitFor()
  await phone.page.evaluate(() => window.history.forward())
  await phone.field('用户名').waitFor()
  await phone.page.reload()
  await phone.field('用户名').waitFor()
  expect(await phone.page.title()).toBe('注册')
  await back()
  await phone.screen.locator('.ac-home-guest').waitFor()
})

test('a screen that the person comes back to is scrolled to where it was', async () => {
  await phone.newMember()
  await phone.page.setViewportSize({ width: 390, height: 320 })
  const scrolled = () => phone.screen.evaluate((screen) => screen.scrollTop)
  await row('账号与安全').evaluate((one) => one.scrollIntoView())
  const before = await scrolled()
  expect(before).toBeGreaterThan(0)
  // Not by a tap: what taps for a test scrolls first.
  await row('账号与安全').evaluate((one) => one instanceof HTMLElement && one.click())
  await phone.heading('账号与安全').waitFor()
  await back()
  await phone.button('退出登录').waitFor()
  expect(await scrolled()).toBe(before)
  await phone.page.setViewportSize({ width: 390, height: 844 })
})
