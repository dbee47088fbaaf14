import { withoutShells } from './change-page'
import { drawn, drawnScreens, holdApp, openEarly, shellOf, skeletonOf, startWithNothing } from './held-app'
import { Phone } from './phone'

const inWeChat = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126 Mobile MicroMessenger/8.0.49'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
// What waits would wait on in the next test.
afterEach(() => phone.page.unrouteAll({ behavior: 'ignoreErrors' }))
afterAll(() => phone?.close())

describe.each([
  ['Chinese', { locale: 'zh-CN' }],
  ['traditional Chinese', { locale: 'zh-HK' }],
  ['English', { locale: 'en-US' }],
  ['Spanish', { locale: 'es-MX' }],
  ['Chinese within WeChat', { locale: 'zh-CN', userAgent: inWeChat }],
])('in %s', (_, options) => {
  let theirs: Phone
  beforeAll(async () => {
    theirs = phone
    phone = await Phone.open(options)
  })
  afterAll(async () => {
    await phone.close()
    phone = theirs
  })

  test.each(drawnScreens)(
    '%s is drawn before the app has arrived as the app itself draws it',
    async (screen) => {
      await phone.page.route('**/api.php**', () => new Promise(() => {}))
      const release = await openEarly(phone, screen)
      const before = await drawn(phone.page)
      await release()
      const adopted = await drawn(phone.page)
      await phone.forgetAll()
      await withoutShells(phone.page)
      await phone.visit(screen)
      await phone.screen.locator('.ac-screen-body').waitFor()
      expect(await shellOf(phone).count()).toBe(0)
      const ownDrawing = await drawn(phone.page)
      expect(adopted).toEqual(ownDrawing)
      expect(before).toEqual(ownDrawing)
    },
  )
})

test.each(['light', 'dark'])('the chosen appearance %s is that of the first drawing', async (appearance) => {
  await startWithNothing(phone)
  // A page without the app.
  await phone.page.goto(`${phone.origin}/_sandbox/requests`)
  await phone.page.evaluate((choice) => {
    localStorage.setItem(
      'account.preferences',
      JSON.stringify({ version: 1, value: { appearance: choice, language: 'en' } }),
    )
  }, appearance)
  await phone.page.goto('about:blank')
  const release = await holdApp(phone.page)
  await phone.visit('register', 'commit')
  await shellOf(phone).waitFor()
  const colour = () =>
    phone.screen.locator('.ac-screen').evaluate((element) => getComputedStyle(element).backgroundColor)
  const before = await colour()
  expect(before).toBe(appearance === 'dark' ? 'rgb(18, 18, 20)' : 'rgb(244, 244, 246)')
  await phone.heading('Create account').waitFor()
  await release()
  expect(await colour()).toBe(before)
})

describe('where the first drawing would be wrong there is only a shape without words:', () => {
  const seesNothing = async (screen: string) => {
    const release = await holdApp(phone.page)
    await phone.visit(screen, 'commit')
    await skeletonOf(phone).waitFor({ state: 'attached' })
    expect(await phone.page.getByText(/\S/).filter({ visible: true }).count()).toBe(0)
    expect(await phone.page.locator('button:visible, input:visible').count()).toBe(0)
    await release()
  }

  test('a member never sees a guest’s form', async () => {
    await phone.newMember()
    for (const screen of ['sign-in', 'register']) {
      await phone.page.goto('about:blank')
      await seesNothing(screen)
    }
    await phone.visit('home')
    await phone.button('退出登录').waitFor()
  })

  test('a shop that is known here shows its own form, without the kinds that are closed', async () => {
    await phone.startAfresh('register', { home_user_reg_type: ['sms'] })
    await phone.field('手机号').waitFor()
    await phone.page.goto('about:blank')
    await seesNothing('register')
    await phone.field('手机号').waitFor()
  })

  test('a draft is offered', async () => {
    await phone.startAfresh('register')
    await phone.field('用户名').fill('zhang_san')
    await phone.page.goto('about:blank')
    await seesNothing('register')
    await phone.button('恢复').waitFor()
  })

  test.each(['profile', 'account/security', 'agreement', 'nowhere'])(
    '%s has no first drawing',
    async (screen) => {
      await startWithNothing(phone)
      await seesNothing(screen)
    },
  )

  test('home with a way back has its own row', async () => {
    await startWithNothing(phone)
    const release = await holdApp(phone.page)
    await phone.page.goto(`${phone.origin}/?back=/orders#/pages/home/index`, { waitUntil: 'commit' })
    await skeletonOf(phone).waitFor({ state: 'attached' })
    expect(await shellOf(phone).count()).toBe(0)
    await release()
    await phone.screen.getByRole('button', { name: '返回商城' }).waitFor()
  })
})

test('nothing moves from the first drawing to the app and the shop’s answer', async () => {
  await phone.page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const screen of drawnScreens) {
    const release = await openEarly(phone, screen)
    await phone.page.screenshot()
    await release()
    await phone.page.waitForLoadState('networkidle')
    await phone.page.screenshot()
    expect(await phone.page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([])
  }
})
