import type { Look } from '../hands/hand'
import { type Actor, type Entry, offers } from './actor'
import { MASKED_MOBILE, MOBILE } from './people'
import { say } from './say'
import type { Step } from './step'
import { codeEntry, isCodeSent, sendCode } from './typing'
import { isMemberHome } from './ways'

const mobileEntry: Entry = { label: 'field.mobile', text: MOBILE }
const isBound = (look: Look) => isMemberHome(look) && look.lines.some((line) => line.includes(MASKED_MOBILE))

async function openBind(actor: Actor): Promise<void> {
  await actor.until('home', isMemberHome)
  await actor.tap('home.mobile')
  await actor.untilSeen('bind.why')
}

const platformName = ({ clientType }: Actor) => ({
  platform: clientType === 'h5' ? '' : say(`platform.${clientType}`),
})

/** The number is bound already, which the next launch shows. */
async function lookAgain(actor: Actor): Promise<void> {
  await actor.hand.kill()
  await actor.hand.launch()
  await actor.until('the bound number at home', isBound)
}

const bound = {
  accounts: 1,
  isTrue: ({ users }: { users: readonly { mobile: string }[] }) => users[0]?.mobile === MOBILE,
}

/** A member binds a phone. */
export const bindSteps: readonly Step[] = [
  {
    name: 'bind/send',
    endpoint: 'user/appmobilebindverifysend',
    app: 'vouched',
    open: openBind,
    fields: [mobileEntry],
    act: (actor) => actor.tap('field.code.send'),
    isDone: isCodeSent,
    async wayOn(actor) {
      await actor.fill([codeEntry('field.smsCode', MOBILE)])
      await actor.tap('bind.submit')
      await actor.until('the bound number at home', isBound)
    },
    accounts: 1,
  },
  {
    name: 'bind/bind',
    endpoint: 'user/appmobilebind',
    app: 'vouched',
    async open(actor) {
      await openBind(actor)
      await actor.fill([mobileEntry])
      await sendCode(actor, MOBILE)
    },
    fields: [codeEntry('field.smsCode', MOBILE)],
    act: (actor) => actor.tap('bind.submit'),
    isDone: isBound,
    wayOn: lookAgain,
    ...bound,
  },
  {
    name: 'bind/one-tap',
    platforms: ['weapp', 'tt'],
    endpoint: 'user/onekeyusermobilebind',
    app: 'vouched',
    open: openBind,
    act: (actor) => actor.tap('oneTap.submit', platformName(actor)),
    isDone: isBound,
    wayOn: lookAgain,
    ...bound,
  },
  {
    // Somebody who came by name is asked whose the platform's identity is, before any number is.
    name: 'bind/platform-link',
    platforms: ['weapp', 'alipay', 'tt'],
    endpoint: 'user/appminiuserauth',
    app: 'member',
    settings: { sandbox_generation: '2022' },
    async open(actor) {
      await actor.until('home', isMemberHome)
      await actor.tap('home.mobile')
      await actor.untilOffered('link.keep')
    },
    act: (actor) => actor.tap('link.find', platformName(actor)),
    isDone: (look) => offers(look, 'link.signInAgain'),
    accounts: 1,
  },
]
