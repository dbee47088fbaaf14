import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Phone } from './phone'

jest.setTimeout(60_000)

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')
const noCaptcha = { home_user_register_img_verify_state: 0 }
let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterAll(() => phone?.close())

/** What axe-core finds on the screen as it is now, light and dark: rule and element. */
const faults = async (): Promise<string[]> => [...(await faultsWhen('light')), ...(await faultsWhen('dark'))]

const faultsWhen = async (colorScheme: 'light' | 'dark'): Promise<string[]> => {
  // Without motion: half-way from one colour to another nothing can be measured.
  await phone.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  // By the protocol and not by a script tag, which the page's own security policy would refuse.
  await phone.page.evaluate(axe)
  return phone.page.evaluate(async (appearance) => {
    const { violations } = await Reflect.get(window, 'axe').run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
      nodes.map(({ html }) => `${appearance}, ${id}: ${html.slice(0, 160)}`),
    )
  }, colorScheme)
}

const member = async () => {
  await phone.startAfresh('register', noCaptcha)
  await phone.register('zhang_san')
  await phone.button('个人资料').waitFor()
  // The notice goes away by itself; fading, its colours are anybody's guess.
  await phone.page.locator('.ac-toast').waitFor({ state: 'hidden' })
}

test('a guest’s home', async () => {
  await phone.startAfresh('home')
  await phone.button('注册').waitFor()
  expect(await faults()).toEqual([])
})

test.each(['用户名', '手机号', '邮箱'])('register by %s, with every error shown', async (kind) => {
  await phone.startAfresh('register')
  await phone.screen.locator('.ac-captcha-picture').waitFor()
  await phone.screen.getByRole('radio', { name: kind }).tap()
  await phone.button('注册').tap()
  await phone.screen.getByText('请先阅读并同意协议').waitFor()
  expect(await faults()).toEqual([])
})

test('sign in', async () => {
  await phone.startAfresh('sign-in')
  await phone.screen.locator('.ac-captcha-picture').waitFor()
  expect(await faults()).toEqual([])
})

test('a member’s home, profile and phone', async () => {
  await member()
  expect(await faults()).toEqual([])
  await phone.button('个人资料').tap()
  await phone.field('昵称').waitFor()
  expect(await faults()).toEqual([])
  await phone.visit('bind-mobile')
  await phone.field('手机号').waitFor()
  expect(await faults()).toEqual([])
})

test.each(['性别', '生日', '所在地区'])('the picker of %s', async (name) => {
  await member()
  await phone.button('个人资料').tap()
  await phone.screen.getByRole('button', { name: new RegExp(`^${name}`) }).tap()
  await phone.page.getByRole('listbox').first().click({ trial: true })
  expect(await faults()).toEqual([])
})

test('a question, an agreement, a closed shop', async () => {
  await member()
  await phone.button('退出登录').tap()
  await phone.page.getByRole('alertdialog').getByRole('button', { name: '取消' }).click({ trial: true })
  expect(await faults()).toEqual([])
  await phone.page.keyboard.press('Escape')
  await phone.screen.getByText('隐私政策').tap()
  await phone.screen.locator('.ac-agreement-text h1, .ac-agreement-text p').first().waitFor()
  expect(await faults()).toEqual([])
  await phone.configure({ home_site_app_state: ['h5'] })
  await phone.visit('register')
  await phone.heading('商店暂停服务').waitFor()
  expect(await faults()).toEqual([])
})

test('who is not signed in, waits for approval, finds registration closed', async () => {
  await phone.startAfresh('profile')
  await phone.heading('请先登录').waitFor()
  expect(await faults()).toEqual([])
  await phone.startAfresh('register', { ...noCaptcha, common_register_is_enable_audit: 1 })
  await phone.register('zhang_san')
  await phone.heading('已提交，等待审核').waitFor()
  expect(await faults()).toEqual([])
  await phone.startAfresh('register', { home_user_reg_type: [] })
  await phone.heading('暂不开放注册').waitFor()
  expect(await faults()).toEqual([])
})

test('what is on its way, what failed, what must be done, what was done', async () => {
  await phone.startAfresh('register', { ...noCaptcha, common_user_is_mandatory_bind_mobile: 1 })
  await phone.register('zhang_san')
  await phone.page.locator('.ac-toast-on').waitFor()
  expect(await faults()).toEqual([])
  await phone.visit()
  await phone.button('去绑定').first().waitFor()
  expect(await faults()).toEqual([])
  let answer = () => {}
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  await phone.page.route(/agreement/, async (route) => {
    await asked
    await route.abort()
  })
  await phone.visit('agreement')
  await phone.screen.locator('.ac-skeleton').waitFor()
  expect(await faults()).toEqual([])
  answer()
  await phone.button('重试').waitFor()
  expect(await faults()).toEqual([])
  await phone.page.unroute(/agreement/)
})

test('who chose dark sees dark on a light device, and again after a reload', async () => {
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
  const light = { page: 'rgb(245, 243, 241)', native: 'rgba(0, 0, 0, 0) light', bar: '#f5f3f1' }
  const dark = { page: 'rgb(20, 18, 16)', native: 'rgba(0, 0, 0, 0) dark', bar: '#141210' }
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

test('registering by keyboard alone', async () => {
  await phone.startAfresh('register', noCaptcha)
  await phone.withoutCaptcha()
  await phone.field('用户名').focus()
  const { keyboard } = phone.page
  await keyboard.type('zhang_san')
  await keyboard.press('Tab')
  await keyboard.type('secret12')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await phone.field('密码').focus()
  await keyboard.press('Enter')
  await phone.heading('zhang_san').waitFor()
})
