import { isPasswordOf } from '../../../sandbox/password'
import type { FaultShop } from '../fixture/fault-shop'
import { isMemberHome, openSignIn } from './routes'
import { MOBILE, NEW_PASSWORD } from './sample-account'
import type { Step } from './step'
import { codeEntry, isCodeSent, sendCode } from './typing'
import type { Entry, User } from './user'

const withoutCaptcha = { common_img_verify_state: 0, home_user_login_img_verify_state: 0 }
const mobileEntry: Entry = { label: 'field.mobile', text: MOBILE }
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

const resetPassword = async (user: User) => {
  await user.tap('reset.submit')
  await user.until('home', isMemberHome)
}

/** A forgotten password is replaced. */
export const resetSteps: readonly Step[] = [
  {
    name: 'reset/send',
    endpoint: 'user/forgetpwdverifysend',
    startState: 'known',
    settings: withoutCaptcha,
    open: openReset,
    fields: [mobileEntry],
    act: (user) => user.tap('field.code.send'),
    isDone: isCodeSent,
    async wayOn(user) {
      await user.fill([codeEntry('field.smsCode', MOBILE), newPasswordEntry])
      await resetPassword(user)
    },
    accounts: 1,
    isStored: (shop) => shop.sentCode(MOBILE) !== '' || hasNewPassword(shop),
  },
  {
    name: 'reset/reset',
    endpoint: 'user/forgetpwd',
    startState: 'known',
    settings: withoutCaptcha,
    async open(user) {
      await openReset(user)
      await user.fill([mobileEntry])
      await sendCode(user, MOBILE)
    },
    fields: [codeEntry('field.smsCode', MOBILE), newPasswordEntry],
    act: (user) => user.tap('reset.submit'),
    isDone: isMemberHome,
    accounts: 1,
    isStored: hasNewPassword,
  },
]
