import type { Look } from '../../driver/driver'
import { codeSteps } from './code-steps'
import { hasNewPassword, newPasswordEntry } from './reset-steps'
import { backAnd, isGuestHome, isMemberHome, lookAgain, untilSettingsAreOld } from './routes'
import { EMAIL, MASKED_EMAIL, MASKED_MOBILE, MOBILE, NEW_PASSWORD, PASSWORD } from './sample-account'
import { say } from './say'
import type { Step } from './step'
import { textStep } from './text-step'
import { holds, offers, sees, shows, type User } from './user'

const cancelWord = say('cancel.word')
const cancelLabel = say('cancel.type', { word: cancelWord })

const isSecurity = (look: Look) => offers(look, 'security.password')
const hasEmail = (look: Look) => isSecurity(look) && shows(look, MASKED_EMAIL)

async function tapSecurity(user: User): Promise<void> {
  await user.until('home', isMemberHome)
  await user.tap('security.title')
}

async function openSecurity(user: User): Promise<void> {
  await tapSecurity(user)
  await user.until('the rows of the account', isSecurity)
  await user.driver.settle()
}

async function openPassword(user: User): Promise<void> {
  await openSecurity(user)
  await user.tap('security.password')
  await user.until('the form', (look) => holds(look, 'newPassword.field'))
}

/** Whatever the shop says of itself: the rest of the screen, and nothing to try again. */
const isAbout = (look: Look) =>
  offers(look, 'agreement.userprivacy') && !offers(look, 'about.title') && !offers(look, 'action.retry')

/** To the form, unless the address is bound already. */
async function openEmail(user: User): Promise<void> {
  await openSecurity(user)
  if (hasEmail(await user.look())) return
  await user.tap('field.email')
  await user.untilOffered('field.code.send')
}

const fillCancelWord = async (user: User) => {
  user.typed[cancelLabel] = cancelWord
  await user.driver.type(cancelLabel, cancelWord)
  await user.tick()
}

/** A form that a sign-in has replaced has no tick. */
const cancel = async (user: User) => {
  await user.tick()
  await user.tap('cancel.submit')
  await user.until('the last question', (look) => sees(look, 'cancel.sure'))
  await user.driver.answer(say('cancel.yes'))
}

/** What a member does about the account, and whose it is. */
export const accountSteps: readonly Step[] = [
  {
    name: 'security/open',
    endpoint: 'personal/index',
    startState: 'platformMember',
    messagePlace: 'stale',
    loads: true,
    act: tapSecurity,
    isDone: isSecurity,
    again: backAnd(tapSecurity),
    second: {
      change: ({ users }) => {
        for (const user of users) user.mobile = MOBILE
      },
      act: backAnd(tapSecurity),
      isNewest: (look) => isSecurity(look) && shows(look, MASKED_MOBILE),
    },
    accounts: 1,
  },
  {
    name: 'password/change',
    endpoint: 'safety/loginpwdupdate',
    startState: 'member',
    open: openPassword,
    fields: [{ label: 'newPassword.current', text: PASSWORD }, newPasswordEntry],
    act: (user) => user.tap('profile.save'),
    isDone: isSecurity,
    // The shop has changed it already: the new one is the current one.
    async wayOn(user) {
      await user.fill([{ label: 'newPassword.current', text: NEW_PASSWORD }, newPasswordEntry])
      await user.tap('profile.save')
      await user.until('the rows of the account', isSecurity)
    },
    accounts: 1,
    isStored: hasNewPassword,
  },
  ...codeSteps({
    names: ['email/send', 'email/bind'],
    endpoints: ['user/appemailbindverifysend', 'user/appemailbind'],
    account: EMAIL,
    startState: 'platformMember',
    open: openEmail,
    button: 'bind.submit',
    isDone: hasEmail,
    wayOn: lookAgain(hasEmail, openSecurity),
    isStored: (shop) => shop.hasMember({ email: EMAIL }),
  }),
  {
    name: 'cancel/cancel',
    endpoint: 'safety/logout',
    startState: 'member',
    async open(user) {
      await openSecurity(user)
      await user.tap('cancel.title')
      await user.says('cancel.lost')
    },
    prepare: fillCancelWord,
    act: cancel,
    isDone: isGuestHome,
    tapAgain: (user) => user.tap('cancel.submit'),
    readsBack: true,
    accounts: 1,
    isStored: ({ users: [user] }) => (user?.is_logout_time ?? 0) > 0,
  },
  textStep({
    name: 'about/open',
    endpoint: 'base/common',
    loads: true,
    prepare: untilSettingsAreOld,
    row: 'about.title',
    isDone: isAbout,
  }),
]
