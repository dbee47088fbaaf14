import { complete, mobile, password } from '../sample-data'
import type { BrowserScreen } from './browser-screen'
import type { State } from './state'

const newMobile = '13800138002'

const open = async (screen: BrowserScreen) => {
  await screen.visit('profile')
  await screen.field('profile.address').waitFor()
}

const openPicker = async (
  screen: BrowserScreen,
  key: 'profile.gender' | 'profile.birthday' | 'profile.region',
) => {
  await open(screen)
  await screen.row(key).tap()
  await screen.page.getByRole('listbox').first().waitFor()
}

export const edit = async (screen: BrowserScreen) => {
  await open(screen)
  await screen.field('profile.nickname').fill('张三')
}

const askForCode = async (screen: BrowserScreen) => {
  await screen.visit('account/bind-mobile')
  await screen.field('field.mobile').fill(newMobile)
  await screen.button('field.code.send').tap()
  await screen.says('field.code.wait', { seconds: 60 })
}

export const memberStates: readonly State[] = [
  { name: 'profile', member: {}, reach: open },
  { name: 'profile-complete', member: complete, reach: open },
  {
    name: 'profile-leaving',
    member: {},
    async reach(screen) {
      await edit(screen)
      await screen.button('action.back').tap()
      await screen.says('profile.leaveTitle')
    },
  },
  {
    name: 'profile-draft',
    member: {},
    async reach(screen) {
      await edit(screen)
      await screen.page.reload()
      await screen.says('draft.found')
    },
  },
  {
    name: 'profile-error',
    member: {},
    async reach(screen) {
      await open(screen)
      await screen.field('profile.nickname').fill('')
      await screen.field('profile.address').fill('&'.repeat(30))
      await screen.button('profile.save').tap()
      await screen.says('problem.addressTooLong')
    },
  },
  {
    name: 'profile-failed',
    member: {},
    async reach(screen) {
      await edit(screen)
      await screen.answerWith('')
      await screen.button('profile.save').tap()
      await screen.says('error.server')
    },
  },
  {
    name: 'profile-saved',
    toast: true,
    member: {},
    async reach(screen) {
      await edit(screen)
      await screen.button('profile.save').tap()
      await screen.says('profile.saved')
    },
  },
  {
    name: 'profile-signed-out',
    member: {},
    async reach(screen) {
      await edit(screen)
      screen.shop.state.data.tokens = {}
      await screen.button('profile.save').tap()
      await screen.says('error.signedOut')
    },
  },
  { name: 'picker-gender', member: {}, reach: (screen) => openPicker(screen, 'profile.gender') },
  { name: 'picker-birthday', member: complete, reach: (screen) => openPicker(screen, 'profile.birthday') },
  { name: 'picker-region', member: complete, reach: (screen) => openPicker(screen, 'profile.region') },
  {
    name: 'picker-region-failed',
    member: {},
    async reach(screen) {
      await screen.page.route(/region-data/, (route) => route.abort())
      await open(screen)
      await screen.row('profile.region').tap()
      await screen.says('region.failed')
    },
  },
  {
    name: 'bind',
    member: {},
    async reach(screen) {
      await screen.visit('account/bind-mobile')
      await screen.says('bind.why')
    },
  },
  {
    name: 'bind-wrong-code',
    member: {},
    async reach(screen) {
      await askForCode(screen)
      await screen.field('field.smsCode').fill('0000')
      await screen.button('bind.submit').tap()
      await screen.says('problem.codeWrong')
    },
  },
  {
    name: 'bind-taken',
    member: {},
    async reach(screen) {
      await screen.call('user/reg', { type: 'username', accounts: 'li_si', pwd: password })
      const { data } = screen.shop.state
      Object.assign(data.users.at(-1) ?? {}, { mobile: newMobile })
      await askForCode(screen)
      await screen.field('field.smsCode').fill(data.outbox.at(-1)?.code ?? '')
      await screen.button('bind.submit').tap()
      await screen.says('problem.mobileTaken')
    },
  },
  {
    name: 'bind-change',
    member: { mobile },
    async reach(screen) {
      await screen.visit('account/bind-mobile')
      await screen.button('bind.changeSubmit').waitFor()
    },
  },
  {
    name: 'crash',
    member: {},
    async reach(screen) {
      await screen.visit('home')
      await screen.button('home.signOut').waitFor()
      await screen.page.evaluate(() => {
        const { trim } = String.prototype
        Object.assign(window, { mend: () => Object.assign(String.prototype, { trim }) })
        Object.assign(String.prototype, {
          trim() {
            throw new TypeError('broken')
          },
        })
      })
      await screen.row('profile.title').tap()
      await screen.says('crash.text')
      await screen.page.evaluate(() => Reflect.get(window, 'mend')())
      // Where it broke differs from build to build.
      await screen.front.locator('.ac-crash-report').evaluate((report) => {
        report.textContent = 'account-centre\npages/profile/index\nTypeError\napp.js:1:2'
      })
    },
  },
]
