import { mkdirSync } from 'node:fs'
import { allTextsIn } from '../../config/packed-catalogues'
import { inProject } from '../../scripts/project-root'
import { cutTexts } from './cut-text'
import { Phone } from './phone'
import { pseudo, speakPseudo } from './pseudo-texts'

const pictures = inProject('dist/screenshots/languages')
const pseudoTexts = Object.fromEntries(
  Object.entries(allTextsIn('en')).map(([key, text]) => [key, pseudo(text)]),
)

describe.each([['pseudo', 'en-GB', 390, pseudoTexts]])('%s', (name, locale, width, texts) => {
  let phone: Phone
  const t = (key: string) => texts[key] ?? key
  const row = (key: string) => phone.screen.getByRole('button', { name: new RegExp(`^${t(key)}`) })

  const sheetButton = (key: string) =>
    phone.page.getByRole('dialog').getByRole('button', { name: t(key), exact: true })

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    phone = await Phone.open({ locale })
    await phone.page.setViewportSize({ width, height: width === 320 ? 640 : 844 })
    if (name === 'pseudo') await speakPseudo(phone.page)
  })
  afterAll(() => phone?.close())

  const look = async (screen: string) => {
    await phone.page.screenshot({ path: `${pictures}/${name}-${width}-${screen}.png`, fullPage: true })
    expect([screen, await cutTexts(phone.page)]).toEqual([screen, []])
  }

  test('home of a guest, the languages and the agreements fit the screen', async () => {
    await phone.startAfresh('home')
    await row('preferences.language').tap()
    await phone.page.getByRole('listbox').waitFor()
    await look('language')
    await sheetButton('action.cancel').tap()
    await phone.page.getByRole('dialog').waitFor({ state: 'detached' })
    await look('guest')
    await row('agreement.userprivacy').tap()
    await phone.heading(t('agreement.userprivacy')).waitFor()
    await phone.screen.locator('.ac-agreement-date').waitFor()
    await look('agreement')
  })

  test.each(['register', 'sign-in'])(
    '%s fits the screen, for every kind of account and with its errors',
    async (screen) => {
      await phone.startAfresh(screen)
      await phone.screen.locator('.ac-captcha-picture').waitFor()
      await look(screen)
      for (const kind of ['username', 'sms', 'email']) {
        const tab = t(`${screen === 'register' ? 'kind' : 'signIn.by'}.${kind}`)
        await phone.screen.getByRole('radio', { name: tab, exact: true }).tap()
        await phone.screen.locator('button[type=submit]').tap()
        await phone.screen.locator('.ac-field-error').first().waitFor()
        await look(`${screen}-${kind}`)
      }
    },
  )

  test('home of a member, the bind screen and the profile fit the screen', async () => {
    await phone.startAfresh('register', {
      home_user_register_img_verify_state: 0,
      common_img_verify_state: 0,
      common_user_is_mandatory_bind_mobile: 1,
    })
    await phone.field(t('field.captcha')).waitFor({ state: 'detached' })
    await phone.field(t('field.username')).fill('zhang_san')
    await phone.field(t('field.password')).fill('secret12')
    await phone.tick()
    await phone.button(t('action.register')).tap()
    await phone.heading(t('bind.title')).waitFor()
    await phone.field(t('field.mobile')).fill('13800138001')
    await phone.button(t('field.code.send')).tap()
    await phone.page.locator('.ac-toast-on').waitFor()
    await look('bind')
    await phone.button(t('action.back')).tap()
    await row('profile.title').waitFor()
    await look('member')
    await phone.button(t('home.signOut')).tap()
    await phone.page.getByRole('alertdialog').waitFor()
    await look('sign-out')
    await phone.page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('action.cancel') })
      .tap()

    await row('profile.title').tap()
    await row('profile.birthday').tap()
    await phone.page.getByRole('listbox').first().waitFor()
    await look('birthday')
    await sheetButton('action.confirm').tap()
    await phone.field(t('profile.nickname')).fill('x'.repeat(60))
    await phone.page.getByRole('dialog').waitFor({ state: 'detached' })
    await look('profile')
    await phone.button(t('action.back')).tap()
    await phone.page.getByRole('alertdialog').waitFor()
    await look('leave')
    await phone.page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('profile.leave') })
      .tap()
    await row('profile.title').tap()
    await phone.screen.getByText(t('draft.found')).waitFor()
    await look('draft')
  })

  test('error messages fit the screen', async () => {
    await phone.startAfresh('register', { home_user_reg_type: [] })
    await phone.heading(t('register.closed')).waitFor()
    await look('register-closed')
    await phone.configure({ home_site_app_state: ['h5'] })
    await phone.page.reload()
    await phone.heading(t('closed.title')).waitFor()
    await look('closed')
    await phone.startAfresh('profile')
    await phone.screen.locator('.ac-state').first().waitFor()
    await look('sign-in-needed')
    await phone.page.route(/api\.php/, (route) => route.abort())
    await phone.visit('agreement')
    await phone.screen.getByText(t('error.offline')).waitFor()
    await look('offline')
    await phone.page.unroute(/api\.php/)
  })
})
