import type { Look } from '../../driver/driver'
import type { FaultShop } from '../fixture/fault-shop'
import { codeSteps } from './code-steps'
import { isMemberHome, lookAgain } from './routes'
import { MASKED_MOBILE, MOBILE } from './sample-account'
import { say } from './say'
import type { Step } from './step'
import { offers, shows, type User } from './user'

const isBound = (look: Look) => isMemberHome(look) && shows(look, MASKED_MOBILE)
const hasMobile = (shop: FaultShop) => shop.hasMember({ mobile: MOBILE })

async function openBind(user: User): Promise<void> {
  await user.until('home', isMemberHome)
  await user.tap('field.mobile')
  await user.says('bind.why')
}

const platformName = ({ clientType }: User) => ({
  platform: clientType === 'h5' ? '' : say(`platform.${clientType}`),
})

/** A member binds a phone. */
export const bindSteps: readonly Step[] = [
  ...codeSteps({
    names: ['bind/send', 'bind/bind'],
    endpoints: ['user/appmobilebindverifysend', 'user/appmobilebind'],
    account: MOBILE,
    startState: 'platformMember',
    open: openBind,
    button: 'bind.submit',
    isDone: isBound,
    wayOn: lookAgain(isBound),
    isStored: hasMobile,
  }),
  {
    name: 'bind/one-tap',
    platforms: ['weapp', 'tt'],
    endpoint: 'user/onekeyusermobilebind',
    startState: 'platformMember',
    open: openBind,
    act: (user) => user.tap('oneTap.submit', platformName(user)),
    isDone: isBound,
    wayOn: lookAgain(isBound),
    accounts: 1,
    isStored: hasMobile,
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
