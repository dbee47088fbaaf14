import type { TextKey } from '@/locales/use-text'
import type { FaultShop } from '../fixture/fault-shop'
import type { Step } from './step'
import { codeEntry, isCodeSent, sendCode } from './typing'
import type { Entry, User } from './user'

/** What a person does with a code that the shop sends to a phone number or an email address. */
interface CodeFlow extends Pick<Step, 'startState' | 'settings' | 'isDone' | 'wayOn'> {
  /** the two steps: having it sent, and what it proves */
  names: readonly [send: string, submit: string]
  endpoints: readonly [send: Step['endpoint'], submit: Step['endpoint']]
  account: string
  open(user: User): Promise<void>
  /** The form asks for consent. */
  consents?: boolean
  /** what is typed besides the code */
  more?: readonly Entry[]
  button: TextKey
  isStored(shop: FaultShop): boolean
}

/** The step that has a code sent, and the one that hands it in. */
export function codeSteps(flow: CodeFlow): [send: Step, submit: Step] {
  const { names, endpoints, account, startState, settings, open, more = [], isDone, isStored } = flow
  const [label, codeLabel] = account.includes('@')
    ? (['field.email', 'field.emailCode'] as const)
    : (['field.mobile', 'field.smsCode'] as const)
  const fields: readonly Entry[] = [{ label, text: account }]
  const filledIn = [codeEntry(codeLabel, account), ...more]
  const prepare = flow.consents ? (user: User) => user.tick() : undefined
  const act = (user: User) => user.tap(flow.button)
  const both = { startState, settings, prepare, accounts: 1 }
  return [
    {
      ...both,
      name: names[0],
      endpoint: endpoints[0],
      open,
      fields,
      act: (user) => user.tap('field.code.send'),
      isDone: isCodeSent,
      // A code was sent, whatever the app knows of it.
      async wayOn(user) {
        await user.fill(filledIn)
        await act(user)
        await user.until('what the code proves', isDone)
      },
      isStored: (shop) => shop.sentCode(account) !== '' || isStored(shop),
    },
    {
      ...both,
      name: names[1],
      endpoint: endpoints[1],
      async open(user) {
        await open(user)
        if (isDone(await user.look())) return
        await user.fill(fields)
        await prepare?.(user)
        await sendCode(user, account)
      },
      fields: filledIn,
      act,
      isDone,
      wayOn: flow.wayOn,
      isStored,
    },
  ]
}
