import { until } from '../support/until'
import { Phone } from './phone'

const anyChinese = /\p{Script=Han}/u
let phone: Phone

beforeAll(async () => {
  phone = await Phone.open({ locale: 'en-GB' })
  // Everything that is ever drawn, however short.
  await phone.page.addInitScript(() => {
    const drawn = new Set<string>()
    Object.assign(window, { drawn })
    const note = () => {
      const seen = Array.from(document.body?.children ?? []).filter(({ tagName }) => tagName !== 'SCRIPT')
      drawn.add(seen.map(({ textContent }) => textContent).join('\n'))
    }
    new MutationObserver(note).observe(document, { childList: true, subtree: true, characterData: true })
  })
})
afterAll(() => phone?.close())

const everDrawn = () =>
  phone.page.evaluate(() =>
    'drawn' in window && window.drawn instanceof Set ? [...window.drawn].join('\n') : '',
  )
const language = () => phone.page.evaluate(() => document.documentElement.lang)
const row = (label: string) => phone.screen.getByRole('button', { name: new RegExp(`^${label}`) })

async function choose(label: string, name: string): Promise<void> {
  await row(label).tap()
  await phone.page.getByRole('dialog').getByRole('option', { name }).tap()
}

/** Screens are drawn before their requests leave. */
const untilAskedIn = (lang: string, endpoint?: string) =>
  until(`the shop is asked in ${lang}`, () => phone.shop.requests(endpoint).at(-1)?.body.lang === lang)

const untilTitled = (title: string) =>
  until(`the page is titled ${title}`, async () => (await phone.page.title()) === title)

test('a phone in English shows English from the first render on, and the shop is asked for English', async () => {
  // The shop's name stands on the screen as the shop writes it.
  await phone.startAfresh('register', { home_site_name: 'Sandbox' })
  await phone.heading('Create account').waitFor()
  await phone.field('Username').waitFor()
  await expect(language()).resolves.toBe('en')
  await untilTitled('Create account')
  expect(await everDrawn()).toContain('Create account')
  expect(await everDrawn()).not.toMatch(anyChinese)
  await untilAskedIn('en')
  expect(new Set(phone.shop.requests().map(({ body }) => body.lang))).toEqual(new Set(['en']))
})

test('the shop answers in the language, and its messages are shown unchanged', async () => {
  await phone.startAfresh('sign-in', { home_user_login_img_verify_state: 0 })
  await phone.field('Image code').waitFor({ state: 'detached' })
  await phone.field('Account').fill('nobody_1')
  await phone.field('Password').fill('secret12')
  await phone.configure({ home_user_login_type: [] })
  await phone.tick()
  await phone.button('Sign in').tap()
  await phone.screen.getByText('Temporarily close login').first().waitFor()
})

/** A new member has chosen Spanish. */
async function memberInSpanish(): Promise<void> {
  await phone.startAfresh('register', { home_user_register_img_verify_state: 0 })
  await phone.field('Image code').waitFor({ state: 'detached' })
  await phone.field('Username').fill('zhang_san')
  await phone.field('Password').fill('secret12')
  await phone.tick()
  await phone.button('Create account').tap()
  await row('Profile').waitFor()
  await choose('Language', 'Español')
  await phone.button('Cerrar sesión').waitFor()
}

test('a chosen language applies at once, is sent to the shop, and survives a reload', async () => {
  await memberInSpanish()
  await expect(language()).resolves.toBe('es')

  await row('Perfil').tap()
  await phone.heading('Perfil').waitFor()
  await row('Género').filter({ hasText: 'Prefiero no decirlo' }).waitFor()
  await untilTitled('Perfil')
  await untilAskedIn('spa', 'personal/index')

  await phone.page.reload()
  await row('Fecha de nacimiento').waitFor()
  expect(await everDrawn()).not.toMatch(/Birthday|生日/)
})

test('signing out keeps the language; automatic follows the device again', async () => {
  await memberInSpanish()
  await phone.button('Cerrar sesión').tap()
  await phone.answer('Salir')
  await phone.button('Iniciar sesión').waitFor()
  await choose('Idioma', 'Sistema')
  await phone.button('Sign in').waitFor()
})

test('a language that fails to load changes nothing and reports it; the next try works', async () => {
  await phone.startAfresh('home')
  await row('Language').waitFor()
  await phone.page.route('**/js/cht.*', (route) => route.abort())
  await choose('Language', '繁體中文')
  await phone.page.getByText("Couldn't load the language").waitFor()
  await phone.button('Sign in').waitFor()
  await expect(language()).resolves.toBe('en')

  await phone.page.unroute('**/js/cht.*')
  await choose('Language', '繁體中文')
  await phone.button('登入').waitFor()
  await expect(language()).resolves.toBe('zh-Hant')
})

test('without its texts a phone in English shows Chinese; every open screen follows when they load', async () => {
  await phone.page.route('**/js/en.*', (route) => route.abort())
  await phone.startAfresh('home')
  await phone.button('注册').tap()
  await phone.field('用户名').fill('zhang_san')
  await expect(language()).resolves.toBe('zh-Hans')

  await phone.page.unroute('**/js/en.*')
  await phone.page.evaluate(() => window.dispatchEvent(new Event('online')))
  await phone.heading('Create account').waitFor()
  await expect(phone.field('Username').inputValue()).resolves.toBe('zhang_san')
  await untilTitled('Create account')
  const home = phone.page.locator('.ac-page').filter({ has: phone.page.locator('.ac-home-guest') })
  await expect(home.textContent()).resolves.toMatch(/Sign in to continue.*Language/)
  await phone.button('Back').tap()
  await phone.heading('Sign in to continue').waitFor()
})
