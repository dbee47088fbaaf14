import { mobile, password } from '../sample-data'
import type { BrowserScreen } from './browser-screen'
import type { State } from './state'

const noCaptcha = {
  home_user_register_img_verify_state: 0,
  home_user_login_img_verify_state: 0,
  common_img_verify_state: 0,
}

const open = async (screen: BrowserScreen) => {
  await screen.visit('register')
  await screen.front.locator('.ac-captcha-picture').waitFor()
}

/** Fills in a registration by user name where no captcha is asked for, and sends it. */
const register = async (screen: BrowserScreen) => {
  await screen.visit('register')
  await screen.field('field.captcha').waitFor({ state: 'detached' })
  await screen.field('field.username').fill('zhang_san')
  await screen.field('field.password').fill(password)
  await screen.front.getByRole('checkbox').tap()
  await screen.button('action.register').tap()
}

const fillSignIn = async (screen: BrowserScreen) => {
  await screen.visit('sign-in')
  await screen.field('field.captcha').waitFor({ state: 'detached' })
  await screen.field('field.account').fill('zhang_san')
  await screen.field('field.password').fill(password)
  await screen.front.getByRole('checkbox').tap()
}

export const entryStates: readonly State[] = [
  { name: 'register', reach: open },
  {
    name: 'register-errors',
    async reach(screen) {
      await open(screen)
      await screen.field('field.username').fill('张三')
      await screen.button('action.register').tap()
      await screen.says('problem.usernameFormat')
    },
  },
  {
    name: 'register-by-phone',
    settings: noCaptcha,
    async reach(screen) {
      await screen.visit('register')
      await screen.field('field.captcha').waitFor({ state: 'detached' })
      await screen.choose('kind.sms')
      await screen.field('field.mobile').fill(mobile)
      await screen.front.getByRole('checkbox').tap()
      await screen.button('field.code.send').tap()
      await screen.says('field.code.wait', { seconds: 60 })
    },
  },
  {
    name: 'register-consent',
    settings: noCaptcha,
    async reach(screen) {
      await screen.visit('register')
      await screen.field('field.captcha').waitFor({ state: 'detached' })
      await screen.field('field.username').fill('zhang_san')
      await screen.field('field.password').fill(password)
      await screen.button('action.register').tap()
      await screen.button('consent.agree').waitFor()
    },
  },
  {
    name: 'register-captcha',
    async reach(screen) {
      await screen.visit('register')
      await screen.choose('kind.sms')
      await screen.field('field.mobile').fill(mobile)
      await screen.front.getByRole('checkbox').tap()
      await screen.button('field.code.send').tap()
      await screen.front.locator('.ac-captcha-picture').waitFor()
    },
  },
  {
    name: 'register-by-email',
    async reach(screen) {
      await open(screen)
      await screen.choose('kind.email')
      await screen.field('field.email').waitFor()
    },
  },
  {
    name: 'register-guess',
    async reach(screen) {
      await open(screen)
      await screen.field('field.username').fill(mobile)
      await screen.field('field.password').fill('abc123')
      await screen.field('field.password').blur()
      await screen.says('password.short')
    },
  },
  {
    name: 'register-taken',
    member: {},
    settings: noCaptcha,
    async reach(screen) {
      await screen.page.addInitScript(() => localStorage.removeItem('account.session'))
      await register(screen)
      await screen.button('register.signInInstead').waitFor()
    },
  },
  {
    name: 'register-draft',
    async reach(screen) {
      await open(screen)
      await screen.field('field.username').fill('zhang_san')
      await screen.page.reload()
      await screen.front.locator('.ac-captcha-picture').waitFor()
      await screen.says('draft.found')
    },
  },
  {
    name: 'register-pending',
    settings: { ...noCaptcha, common_register_is_enable_audit: 1 },
    async reach(screen) {
      await register(screen)
      await screen.says('register.pending')
    },
  },
  {
    name: 'register-closed',
    settings: { home_user_reg_type: [] },
    async reach(screen) {
      await screen.visit('register')
      await screen.says('register.closed')
    },
  },
  {
    name: 'register-without-picture',
    async reach(screen) {
      await screen.page.route(/userverifyentry/, (route) => route.fulfill({ status: 500, body: '' }))
      await screen.visit('register')
      await screen.button('field.captcha.failed').waitFor()
    },
  },
  {
    name: 'sign-in',
    async reach(screen) {
      await screen.visit('sign-in')
      await screen.front.locator('.ac-captcha-picture').waitFor()
    },
  },
  {
    name: 'sign-in-failed',
    settings: noCaptcha,
    async reach(screen) {
      await fillSignIn(screen)
      await screen.answerWith('<html>502 Bad Gateway</html>')
      await screen.button('action.signIn').tap()
      await screen.says('error.server')
    },
  },
  {
    name: 'sign-in-unknown',
    settings: noCaptcha,
    async reach(screen) {
      await fillSignIn(screen)
      await screen.button('action.signIn').tap()
      await screen.says('signIn.newHere')
    },
  },
  {
    name: 'sign-in-needed',
    async reach(screen) {
      await screen.visit('profile')
      await screen.says('signIn.neededText')
    },
  },
]
