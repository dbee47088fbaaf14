import { isPasswordOf } from '../../../sandbox/password'
import { noCaptcha } from '../../support/shop-settings'
import type { FaultShop } from '../fixture/fault-shop'
import { codeSteps } from './code-steps'
import { isMemberHome, openSignIn } from './routes'
import { MOBILE, NEW_PASSWORD } from './sample-account'
import type { Step } from './step'
import type { Entry, User } from './user'

export const newPasswordEntry: Entry = { label: 'newPassword.field', text: NEW_PASSWORD }

export const hasNewPassword = ({ users: [user] }: FaultShop): boolean =>
  user !== undefined && isPasswordOf(user, NEW_PASSWORD)

async function openReset(user: User): Promise<void> {
  await openSignIn(user)
  await user.driver.settle()
  await user.tap('signIn.forgot')
  await user.untilOffered('reset.submit')
  await user.driver.settle()
}

/** A forgotten password is replaced. */
export const resetSteps: readonly Step[] = codeSteps({
  names: ['reset/send', 'reset/reset'],
  endpoints: ['user/forgetpwdverifysend', 'user/forgetpwd'],
  account: MOBILE,
  startState: 'known',
  settings: noCaptcha,
  open: openReset,
  more: [newPasswordEntry],
  button: 'reset.submit',
  isDone: isMemberHome,
  isStored: hasNewPassword,
})
