import { complete } from '../sample-data'
import type { State } from './state'

export const homeStates: readonly State[] = [
  {
    name: 'home-guest',
    async reach(screen) {
      await screen.visit('home')
      await screen.button('action.register').waitFor()
    },
  },
  {
    name: 'home-member',
    member: {},
    async reach(screen) {
      await screen.visit('home')
      await screen.says('next.mobile')
    },
  },
  {
    name: 'home-complete',
    member: complete,
    async reach(screen) {
      await screen.visit('home')
      await screen.says('field.email')
    },
  },
  {
    name: 'home-must-bind',
    member: {},
    settings: { common_user_is_mandatory_bind_mobile: 1 },
    async reach(screen) {
      await screen.configure({ home_user_register_img_verify_state: 0 })
      await screen.page.addInitScript(() => localStorage.removeItem('account.session'))
      await screen.visit('sign-in')
      await screen.field('field.account').fill('zhang_san')
      await screen.field('field.password').fill('hund7Katze!')
      await screen.front.getByRole('checkbox').tap()
      await screen.button('action.signIn').tap()
      await screen.says('bind.why')
      await screen.button('action.back').tap()
      await screen.says('home.mustBind')
    },
  },
  {
    name: 'home-offline',
    member: {},
    async reach(screen) {
      await screen.page.route(/api\.php/, (route) => route.abort('internetdisconnected'))
      await screen.visit('home')
      await screen.says('stale.offline')
    },
  },
  {
    name: 'home-not-kept',
    settings: { home_user_register_img_verify_state: 0 },
    async reach(screen) {
      await screen.page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
      })
      await screen.visit('register')
      await screen.field('field.captcha').waitFor({ state: 'detached' })
      await screen.field('field.username').fill('li_si')
      await screen.field('field.password').fill('hund7Katze!')
      await screen.front.getByRole('checkbox').tap()
      await screen.button('action.register').tap()
      await screen.says('home.storageNotKept')
    },
  },
  {
    name: 'home-sign-out',
    member: {},
    async reach(screen) {
      await screen.visit('home')
      await screen.button('home.signOut').tap()
      await screen.says('home.signOutTitle')
    },
  },
  {
    name: 'home-language',
    async reach(screen) {
      await screen.visit('home')
      await screen.row('preferences.language').tap()
      await screen.page.getByRole('listbox').first().waitFor()
    },
  },
  {
    name: 'home-closed',
    settings: { home_site_app_state: ['h5'], home_site_close_reason: '盘点中，周一上午九点再见' },
    async reach(screen) {
      await screen.visit('home')
      await screen.says('closed.title')
    },
  },
]
