import type { Look } from '../hands/hand'
import type { Actor, Entry } from './actor'
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
    world: 'vouched',
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
    world: 'vouched',
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
    world: 'vouched',
    open: openBind,
    act: (actor) =>
      actor.tap('oneTap.submit', {
        platform: say(`platform.${actor.platform === 'tt' ? 'toutiao' : 'weixin'}`),
      }),
    isDone: isBound,
    wayOn: lookAgain,
    ...bound,
  },
]
