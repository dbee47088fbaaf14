import { Phone } from './phone'
import { reachFaults } from './reach-faults'

let phone: Phone
beforeAll(async () => {
  // Sheets stand at once where nothing moves.
  phone = await Phone.open({ reducedMotion: 'reduce' })
})
afterAll(() => phone?.close())

const open = async (screen: string) => {
  await phone.visit(screen)
  await phone.page.reload()
  await phone.page.waitForLoadState('networkidle')
}

const expectInReach = async (state: string) =>
  expect([state, await reachFaults(phone.page)]).toEqual([state, []])

const sheet = () => phone.page.getByRole('dialog')

/** Opens the sheet of a row, and closes it again. */
const expectSheetInReach = async (row: RegExp) => {
  await phone.screen.getByRole('button', { name: row }).tap()
  await sheet().waitFor()
  await expectInReach(String(row))
  await phone.page.keyboard.press('Escape')
  await sheet().waitFor({ state: 'detached' })
}

test.each(['home', 'agreement', 'account/reset-password', 'account/about', 'profile'])(
  'everything on %s is in reach of a guest’s thumb',
  async (screen) => {
    await phone.startAfresh('home')
    await open(screen)
    await expectInReach(screen)
  },
)

test.each([
  ['register', ['用户名', '手机号', '邮箱']],
  ['sign-in', ['密码登录', '短信登录', '邮箱登录']],
])('everything on %s is, for every kind of account and with errors', async (screen, kinds) => {
  await phone.startAfresh(screen, { home_user_reg_type: ['username', 'sms', 'email'] })
  await phone.screen.locator('.ac-captcha-picture').waitFor()
  for (const kind of kinds) {
    await phone.screen.getByRole('radio', { name: kind, exact: true }).tap()
    await expectInReach(kind)
    await phone.screen.locator('button[type=submit]').tap()
    await phone.screen.locator('.ac-field-error').first().waitFor()
    await expectInReach(`${kind}, with errors`)
  }
})

test('the sheets that ask for consent and for a captcha are', async () => {
  await phone.startAfresh('register', { home_user_register_img_verify_state: 0 })
  await phone.withoutCaptcha()
  await phone.field('用户名').fill('zhang_san')
  await phone.field('密码').fill('secret12')
  await phone.button('注册').tap()
  await sheet().waitFor()
  await expectInReach('consent')
  await phone.page.keyboard.press('Escape')
  await phone.screen.getByRole('radio', { name: '手机号', exact: true }).tap()
  await phone.field('手机号').fill('13800138001')
  await phone.tick()
  await phone.button('获取验证码').tap()
  await sheet().waitFor()
  await expectInReach('captcha')
})

test('every screen and sheet of a member is', async () => {
  await phone.newMember()
  await expectInReach('home')
  await expectSheetInReach(/^语言/)
  await expectSheetInReach(/^外观/)
  const screens = ['security', 'bind-mobile', 'bind-email', 'password', 'cancel-account']
  for (const screen of ['profile', ...screens.map((name) => `account/${name}`)]) {
    await open(screen)
    await expectInReach(screen)
  }
  await open('profile')
  await phone.field('昵称').fill('张三')
  await expectInReach('unsaved')
  for (const row of [/^性别/, /^生日/, /^所在地区/]) await expectSheetInReach(row)
})
