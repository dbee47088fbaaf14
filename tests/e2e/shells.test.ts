import fc from 'fast-check'
import { axeFaults } from '../support/axe-faults'
import { runs } from '../support/property-runs'
import { holdApp } from './held-app'
import { Phone } from './phone'

const screens = ['home', 'sign-in', 'register']
const inWeChat = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126 Mobile MicroMessenger/8.0.49'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
// What waits would wait on in the next test.
afterEach(() => phone.page.unrouteAll({ behavior: 'ignoreErrors' }))
afterAll(() => phone?.close())

const shell = () => phone.page.locator('#app[data-shell]')
const skeleton = () => phone.page.locator('#skeleton')

/** An empty device without the app. */
async function startWithNothing(settings: Record<string, unknown> = {}): Promise<void> {
  await phone.startAfresh('home', settings)
  await phone.forgetAll()
}

/** Everything that is drawn, with attributes in order and the state of fields. */
const drawn = () =>
  phone.page.evaluate(() => {
    const lines: string[] = []
    for (const element of document.querySelectorAll('#app *')) {
      const attributes = Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)
      const checked = element instanceof HTMLInputElement ? String(element.checked) : ''
      const own = Array.from(element.childNodes, (node) => (node instanceof Text ? node.data : '')).join('')
      const kept = attributes.filter((one) => !/^(checked|value)=/.test(one)).sort()
      lines.push([element.tagName, ...kept, checked, own].join(' '))
    }
    return {
      lines,
      title: document.title,
      lang: document.documentElement.lang,
      root: document.documentElement.className,
    }
  })

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

  test.each(screens)('%s is drawn before the app has arrived as the app itself draws it', async (screen) => {
    await startWithNothing()
    await phone.page.route('**/api.php**', () => new Promise(() => {}))
    const release = await holdApp(phone.page)
    await phone.visit(screen, 'commit')
    await shell().waitFor()
    const before = await drawn()
    await release()
    const adopted = await drawn()
    await phone.forgetAll()
    // The same app without a script in the page: everything is its own drawing.
    await phone.page.route(
      (url) => url.pathname === '/',
      async (route) => {
        const answer = await route.fetch()
        const page = await answer.text()
        await route.fulfill({ response: answer, body: page.replace(/<script>[\s\S]*?<\/script>/, '') })
      },
    )
    await phone.visit(screen)
    await phone.screen.locator('.ac-screen-body').waitFor()
    expect(await shell().count()).toBe(0)
    const ownDrawing = await drawn()
    expect(adopted).toEqual(ownDrawing)
    expect(before).toEqual(ownDrawing)
  })
})

test.each(['light', 'dark'])('the chosen appearance %s is that of the first drawing', async (appearance) => {
  await startWithNothing()
  await phone.page.evaluate((choice) => {
    localStorage.setItem(
      'account.preferences',
      JSON.stringify({ version: 1, value: { appearance: choice, language: 'en' } }),
    )
  }, appearance)
  await phone.page.goto('about:blank')
  const release = await holdApp(phone.page)
  await phone.visit('register', 'commit')
  await shell().waitFor()
  const colour = () =>
    phone.screen.locator('.ac-screen').evaluate((element) => getComputedStyle(element).backgroundColor)
  const before = await colour()
  expect(before).toBe(appearance === 'dark' ? 'rgb(18, 18, 20)' : 'rgb(244, 244, 246)')
  await phone.heading('Create account').waitFor()
  await release()
  expect(await colour()).toBe(before)
})

describe('before the app has arrived', () => {
  let release: () => Promise<void>

  async function openEarly(screen: string, settings?: Record<string, unknown>): Promise<void> {
    await startWithNothing(settings)
    release = await holdApp(phone.page)
    await phone.visit(screen, 'commit')
    await shell().waitFor()
  }

  test.each(screens)('%s can be used with a screen reader, and is one document', async (screen) => {
    await openEarly(screen)
    expect(await axeFaults(phone.page)).toEqual([])
    expect(await phone.page.locator('h1').count()).toBe(1)
    expect(await phone.page.locator('[role=main]').count()).toBe(1)
    await release()
    expect(await phone.page.locator('h1').count()).toBe(1)
  })

  test('a typed text is kept once, with the caret where it was, whenever the app comes in between', async () => {
    await startWithNothing()
    const moment = fc.record({
      keysBefore: fc.nat({ max: 16 }),
      account: fc.stringMatching(/^[a-z]{2,10}$/),
      password: fc.stringMatching(/^[a-z0-9]{6,9}$/),
      caret: fc.nat({ max: 10 }),
    })
    await fc.assert(
      fc.asyncProperty(moment, async ({ keysBefore, account, password, caret }) => {
        release = await holdApp(phone.page)
        await phone.visit('register', 'commit')
        let keys = 0
        const type = async (label: string, text: string) => {
          await phone.field(label).focus()
          for (const key of text) {
            if (keys === keysBefore) await release()
            keys += 1
            await phone.page.keyboard.press(key)
          }
        }
        await type('用户名', account)
        const place = Math.min(caret, account.length)
        await phone
          .field('用户名')
          .evaluate((field: HTMLInputElement, at) => field.setSelectionRange(at, at), place)
        await type('密码', password)
        await phone.screen.getByRole('checkbox').check()
        await release()
        expect(
          await phone.screen.getByRole('checkbox').evaluate((box) => box === document.activeElement),
        ).toBe(true)
        expect(await phone.field('用户名').evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(
          place,
        )
        await phone.button('注册').tap()
        await phone.screen.locator('[aria-invalid=true]').first().waitFor()
        // The form itself knows all of it: it misses only the captcha.
        const missed = await phone.screen
          .locator('[aria-invalid=true]')
          .evaluateAll((fields) => fields.map((field) => field.getAttribute('name')))
        expect(missed).toEqual(['captcha'])
        expect(await phone.field('用户名').inputValue()).toBe(account)
        expect(await phone.field('密码').inputValue()).toBe(password)
        await phone.forgetAll()
      }),
      runs(12),
    )
    expect(phone.troubles).toEqual([])
  })

  test('an input method goes on composing while the app arrives', async () => {
    await openEarly('sign-in')
    await phone.field('账号').focus()
    const input = await phone.page.context().newCDPSession(phone.page)
    await input.send('Input.imeSetComposition', { text: 'zhang', selectionStart: 5, selectionEnd: 5 })
    await release()
    await input.send('Input.imeSetComposition', { text: 'zhangsan', selectionStart: 8, selectionEnd: 8 })
    await input.send('Input.insertText', { text: '张三' })
    await input.detach()
    expect(await phone.field('账号').inputValue()).toBe('张三')
    await phone.button('登录').tap()
    await phone.screen.locator('[aria-invalid=true]').first().waitFor()
    expect(await phone.field('账号').getAttribute('aria-invalid')).toBe('false')
  })

  test('a button that is tapped several times acts once, when the app is there', async () => {
    await openEarly('home')
    for (let tap = 0; tap < 3; tap += 1) await phone.button('登录').tap()
    await release()
    await phone.field('账号').waitFor()
    await phone.button('返回').tap()
    await phone.heading('您好，请登录').waitFor()
    expect(await phone.page.locator('.ac-page').count()).toBe(1)
  })

  test('the last button counts: an agreement that is asked for opens, and what was typed stays', async () => {
    await openEarly('register')
    await phone.field('用户名').fill('zhang_san')
    await phone.button('注册').tap()
    await phone.button('《隐私政策》').tap()
    await release()
    await phone.heading('隐私政策').waitFor()
    await phone.page.goBack()
    expect(await phone.field('用户名').inputValue()).toBe('zhang_san')
    expect(await phone.screen.locator('[aria-invalid=true]').count()).toBe(0)
  })

  test('Enter in a field sends the form when the app is there, and loads no page', async () => {
    await openEarly('sign-in')
    await phone.field('账号').fill('zhang_san')
    await phone.field('账号').press('Enter')
    expect(await shell().count()).toBe(1)
    await release()
    await phone.screen.locator('[aria-invalid=true]').first().waitFor()
    expect(await phone.field('账号').inputValue()).toBe('zhang_san')
    expect(await phone.field('账号').getAttribute('aria-invalid')).toBe('false')
  })

  test('another kind of account can be chosen', async () => {
    await openEarly('register')
    await phone.screen.getByRole('radio', { name: '手机号' }).tap()
    await release()
    await phone.field('手机号').waitFor()
    expect(await phone.screen.getByRole('radio', { name: '手机号' }).isChecked()).toBe(true)
  })

  test('an app that does not arrive is asked for again, and takes over what was typed', async () => {
    await startWithNothing()
    let refused = 0
    await phone.page.route(/\/app\.\w+\.js$/, (route) => {
      refused += 1
      return refused > 2 ? route.continue() : route.abort()
    })
    await phone.visit('register', 'commit')
    await phone.field('用户名').fill('zhang_san')
    await shell().waitFor({ state: 'detached' })
    await phone.page.unrouteAll()
    expect(refused).toBe(3)
    expect(await phone.field('用户名').inputValue()).toBe('zhang_san')
    phone.troubles.length = 0
  })
})

describe('where the first drawing would be wrong there is only a shape without words:', () => {
  const seesNothing = async (screen: string) => {
    const release = await holdApp(phone.page)
    await phone.visit(screen, 'commit')
    await skeleton().waitFor({ state: 'attached' })
    expect((await phone.page.locator('body').innerText()).trim()).toBe('')
    expect(await phone.page.locator('button:visible, input:visible').count()).toBe(0)
    await release()
  }

  test('a member never sees a guest’s screen', async () => {
    await phone.newMember()
    for (const screen of screens) {
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
      await startWithNothing()
      await seesNothing(screen)
    },
  )

  test('home with a way back has its own row', async () => {
    await startWithNothing()
    const release = await holdApp(phone.page)
    await phone.page.goto(`${phone.origin}/?back=/orders#/pages/home/index`, { waitUntil: 'commit' })
    await skeleton().waitFor({ state: 'attached' })
    expect(await shell().count()).toBe(0)
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
  for (const screen of screens) {
    await startWithNothing()
    const release = await holdApp(phone.page)
    await phone.visit(screen, 'commit')
    await shell().waitFor()
    await phone.page.screenshot()
    await release()
    await phone.page.waitForLoadState('networkidle')
    await phone.page.screenshot()
    expect(await phone.page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([])
  }
})
