import fc from 'fast-check'
import { axeFaults } from '../support/axe-faults'
import { runs } from '../support/property-runs'
import { drawnScreens, holdApp, openEarly, shellOf, startWithNothing } from './held-app'
import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
// What waits would wait on in the next test.
afterEach(() => phone.page.unrouteAll({ behavior: 'ignoreErrors' }))
afterAll(() => phone?.close())

describe('before the app has arrived', () => {
  test.each(drawnScreens)('%s can be used with a screen reader, and is one document', async (screen) => {
    const release = await openEarly(phone, screen)
    expect(await axeFaults(phone.page)).toEqual([])
    expect(await phone.page.locator('h1').count()).toBe(1)
    expect(await phone.page.locator('[role=main]').count()).toBe(1)
    await release()
    expect(await phone.page.locator('h1').count()).toBe(1)
  })

  test('who waits for long is told so in their language, and not before', async () => {
    await startWithNothing(phone)
    await phone.page.goto(`${phone.origin}/_sandbox/requests`)
    await phone.page.evaluate(() => {
      const value = { language: 'en', appearance: 'auto' }
      localStorage.setItem('account.preferences', JSON.stringify({ version: 1, value }))
    })
    const release = await holdApp(phone.page)
    await phone.visit('home', 'commit')
    await shellOf(phone).waitFor()
    /** What stands at the bottom of the screen, and how much of it shows. */
    const said = () =>
      phone.page.evaluate(() => {
        const { content, opacity } = getComputedStyle(
          document.querySelector('#app') ?? document.body,
          '::after',
        )
        return { content, opacity }
      })
    expect(await said()).toEqual({ content: '"Loading"', opacity: '0' })
    await phone.page.evaluate(() => document.getAnimations().forEach((waiting) => void waiting.finish()))
    expect(await said()).toEqual({ content: '"Loading"', opacity: '1' })
    await release()
    expect((await said()).content).toBe('none')
  })

  test('a typed text is kept once, with the caret where it was, whenever the app comes in between', async () => {
    await startWithNothing(phone)
    const moment = fc.record({
      keysBefore: fc.nat({ max: 16 }),
      account: fc.stringMatching(/^[a-z]{2,10}$/),
      password: fc.stringMatching(/^[a-z0-9]{6,9}$/),
      caret: fc.nat({ max: 10 }),
    })
    await fc.assert(
      fc.asyncProperty(moment, async ({ keysBefore, account, password, caret }) => {
        const release = await holdApp(phone.page)
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
    const release = await openEarly(phone, 'sign-in')
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
    const release = await openEarly(phone, 'home')
    for (let tap = 0; tap < 3; tap += 1) await phone.button('登录').tap()
    await release()
    await phone.field('账号').waitFor()
    await phone.button('返回').tap()
    await phone.heading('您好，请登录').waitFor()
    expect(await phone.page.locator('.ac-page').count()).toBe(1)
  })

  test('the last button counts: an agreement that is asked for opens, and what was typed stays', async () => {
    const release = await openEarly(phone, 'register')
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
    const release = await openEarly(phone, 'sign-in')
    await phone.field('账号').fill('zhang_san')
    await phone.field('账号').press('Enter')
    expect(await shellOf(phone).count()).toBe(1)
    await release()
    await phone.screen.locator('[aria-invalid=true]').first().waitFor()
    expect(await phone.field('账号').inputValue()).toBe('zhang_san')
    expect(await phone.field('账号').getAttribute('aria-invalid')).toBe('false')
  })

  test('another kind of account can be chosen', async () => {
    const release = await openEarly(phone, 'register')
    await phone.screen.getByRole('radio', { name: '手机号' }).tap()
    await release()
    await phone.field('手机号').waitFor()
    expect(await phone.screen.getByRole('radio', { name: '手机号' }).isChecked()).toBe(true)
  })

  test('an app that does not arrive is asked for again, and takes over what was typed', async () => {
    await startWithNothing(phone)
    let refused = 0
    await phone.page.route(/\/app\.\w+\.js$/, (route) => {
      refused += 1
      return refused > 2 ? route.continue() : route.abort()
    })
    await phone.visit('register', 'commit')
    await phone.field('用户名').fill('zhang_san')
    await shellOf(phone).waitFor({ state: 'detached' })
    await phone.page.unrouteAll()
    expect(refused).toBe(3)
    expect(await phone.field('用户名').inputValue()).toBe('zhang_san')
    phone.troubles.length = 0
  })
  test('a style sheet that does not arrive is asked for again', async () => {
    await startWithNothing(phone)
    const styles = /\/app\.\w+\.css$/
    await phone.page.route(styles, (route) => route.abort(), { times: 1 })
    const arrives = phone.page.waitForResponse(styles)
    await phone.visit('register', 'commit')
    expect((await arrives).status()).toBe(200)
    await shellOf(phone).waitFor({ state: 'detached' })
    phone.troubles.length = 0
  })
})
