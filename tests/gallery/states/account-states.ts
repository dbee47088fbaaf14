import { allLooks } from '../looks'
import { complete } from '../sample-data'
import type { Screen } from '../screen'
import { type State, state } from '../state'
import { opened } from './steps'

const onBoth = { h5: allLooks, weapp: allLooks }

const service = {
  home_site_icp: '沪ICP备12345678号',
  common_customer_store_address: '上海市浦东新区',
}

const confirmCancelling = async (screen: Screen) => {
  await screen.open('cancelAccount')
  await screen.tick()
  const word = screen.text('cancel.word')
  await screen.type('cancel.type', word, { word })
  await screen.tap('cancel.submit')
  await screen.says('cancel.sure')
}

export const accountStates: readonly State[] = [
  state('security', { ...onBoth, member: complete }, opened('security', 'security.memberId')),
  state('security-empty', { ...onBoth, member: {} }, opened('security', 'security.memberId')),
  state('email', { ...onBoth, member: {} }, opened('bindEmail', 'email.why')),
  state('email-change', { h5: allLooks, member: complete }, opened('bindEmail', 'bind.changeSubmit')),
  state('password', { h5: allLooks, member: complete }, opened('password', 'newPassword.devices')),
  state('password', { weapp: allLooks, member: {} }, opened('password', 'newPassword.first')),
  state('reset-password', onBoth, opened('resetPassword', 'reset.intro')),
  state('cancel', { ...onBoth, member: complete }, opened('cancelAccount', 'cancel.intro')),
  state('cancel-sure', { h5: allLooks, member: complete }, confirmCancelling),
  state('cancel-orders', { h5: allLooks, member: complete }, async (screen) => {
    const { orders, users } = screen.stage.shop.data
    for (const { id } of users) orders.push({ user_id: id, status: 1 })
    await confirmCancelling(screen)
    await screen.driver.answer(screen.text('cancel.yes'))
    await screen.says('cancel.orders')
  }),
  state('account-needs-sign-in', { h5: allLooks }, opened('security', 'signIn.needed')),
  state('about', { h5: allLooks, settings: service }, opened('about', 'about.phone')),
  state('about', { weapp: allLooks }, opened('about', 'about.phone')),
  state('about-failed', { h5: allLooks }, async (screen) => {
    await screen.stage.fail('broken')
    await opened('about', 'error.server')(screen)
  }),
]
