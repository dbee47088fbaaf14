import type { Look } from '../../driver/driver'
import type { FaultShop } from '../fixture/fault-shop'
import { isMemberHome } from './routes'
import { MASKED_MOBILE, MOBILE } from './sample-account'
import { say } from './say'
import type { Step } from './step'
import { codeEntry, isCodeSent, sendCode } from './typing'
import { type Entry, offers, type User } from './user'

const mobileEntry: Entry = { label: 'field.mobile', text: MOBILE }
const isBound = (look: Look) => isMemberHome(look) && look.lines.some((line) => line.includes(MASKED_MOBILE))

async function openBind(user: User): Promise<void> {
  await user.until('home', isMemberHome)
  await user.tap('field.mobile')
  await user.says('bind.why')
}

const platformName = ({ clientType }: User) => ({
  platform: clientType === 'h5' ? '' : say(`platform.${clientType}`),
})

/** The number is already bound, which the next launch shows. */
async function lookAgain(user: User): Promise<void> {
  await user.driver.kill()
  await user.driver.launch()
  await user.until('the bound number at home', isBound)
}

const bound = {
  accounts: 1,
  isStored: (shop: FaultShop) => shop.hasMember({ mobile: MOBILE }),
}

/** A member binds a phone. */
export const bindSteps: readonly Step[] = [
  {
    name: 'bind/send',
    endpoint: 'user/appmobilebindverifysend',
    startState: 'platformMember',
    open: openBind,
    fields: [mobileEntry],
    act: (user) => user.tap('field.code.send'),
    isDone: isCodeSent,
    async wayOn(user) {
      await user.fill([codeEntry('field.smsCode', MOBILE)])
      await user.tap('bind.submit')
      await user.until('the bound number at home', isBound)
    },
    accounts: 1,
    isStored: (shop) => shop.sentCode(MOBILE) !== '' || shop.users[0]?.mobile === MOBILE,
  },
  {
    name: 'bind/bind',
    endpoint: 'user/appmobilebind',
    startState: 'platformMember',
    async open(user) {
      await openBind(user)
      await user.fill([mobileEntry])
      await sendCode(user, MOBILE)
    },
    fields: [codeEntry('field.smsCode', MOBILE)],
    act: (user) => user.tap('bind.submit'),
    isDone: isBound,
    wayOn: lookAgain,
    ...bound,
  },
  {
    name: 'bind/one-tap',
    platforms: ['weapp', 'tt'],
    endpoint: 'user/onekeyusermobilebind',
    startState: 'platformMember',
    open: openBind,
    act: (user) => user.tap('oneTap.submit', platformName(user)),
    isDone: isBound,
    wayOn: lookAgain,
    ...bound,
  },
  {
    // A member who registered by name chooses a platform account before entering a number.
    name: 'bind/platform-link',
    platforms: ['weapp', 'alipay', 'tt'],
    endpoint: 'user/appminiuserauth',
    startState: 'member',
    settings: { sandbox_generation: '2022' },
    async open(user) {
      await user.until('home', isMemberHome)
      await user.tap('field.mobile')
      await user.untilOffered('link.keep')
    },
    act: (user) => user.tap('link.find', platformName(user)),
    isDone: (look) => offers(look, 'link.signInAgain'),
    accounts: 1,
  },
]
