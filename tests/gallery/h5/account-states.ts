import type { TextKey } from '@/locales/use-text'
import { complete } from '../sample-data'
import type { BrowserScreen } from './browser-screen'
import type { State } from './state'

/** A state that is there as soon as its screen says so. */
const opened = (name: string, screen: string, says: TextKey, member: State['member'] = complete): State => ({
  name,
  member,
  async reach(browser) {
    await browser.visit(`account/${screen}`)
    await browser.says(says)
  },
})

const service = {
  home_site_icp: '沪ICP备12345678号',
  common_customer_store_address: '上海市浦东新区',
}

const confirmCancelling = async (screen: BrowserScreen) => {
  await screen.visit('account/cancel-account')
  await screen.front.getByRole('checkbox').tap()
  const label = screen.text('cancel.type', { word: screen.text('cancel.word') })
  await screen.front.getByRole('textbox', { name: label }).fill(screen.text('cancel.word'))
  await screen.button('cancel.submit').tap()
  await screen.says('cancel.sure')
}

export const accountStates: readonly State[] = [
  opened('security', 'security', 'security.memberId'),
  opened('security-empty', 'security', 'security.memberId', {}),
  opened('email', 'bind-email', 'email.why', {}),
  opened('email-change', 'bind-email', 'bind.changeSubmit'),
  opened('password', 'password', 'newPassword.devices'),
  { name: 'reset-password', reach: opened('', 'reset-password', 'reset.intro').reach },
  opened('cancel', 'cancel-account', 'cancel.intro'),
  { name: 'cancel-sure', member: complete, reach: confirmCancelling },
  {
    name: 'cancel-orders',
    member: complete,
    async reach(screen) {
      const { orders, users } = screen.shop.state.data
      for (const { id } of users) orders.push({ user_id: id, status: 1 })
      await confirmCancelling(screen)
      await screen.page
        .getByRole('alertdialog')
        .getByRole('button', { name: screen.text('cancel.yes') })
        .tap()
      await screen.says('cancel.orders')
    },
  },
  { name: 'account-needs-sign-in', reach: opened('', 'security', 'signIn.needed').reach },
  { name: 'about', settings: service, reach: opened('', 'about', 'about.phone').reach },
  {
    name: 'about-failed',
    async reach(screen) {
      await screen.page.route(/base\/common/, (route) => route.fulfill({ status: 500, body: '' }))
      await screen.visit('account/about')
      await screen.says('error.server')
    },
  },
  {
    name: 'home-from-shop',
    async reach(screen) {
      await screen.visit('home', '?back=%2Fcart')
      await screen.says('action.backToShop')
    },
  },
]
