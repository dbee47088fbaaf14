import Taro from '@tarojs/taro'
import { quietly } from './quietly'

type Resolve = Parameters<Parameters<typeof Taro.onNeedPrivacyAuthorization>[0]>[0]

/** Shows or hides a screen's question whether WeChat may hand out personal data. */
type Asker = (asking: boolean) => void

const waiting: Resolve[] = []
const askers: Asker[] = []

const answer = (reply: Parameters<Resolve>[0]) => {
  // A call that gets no answer hangs for ever, and every one of them asks anew while the first is unanswered.
  for (const resolve of waiting.splice(0)) resolve(reply)
  for (const ask of askers) ask(false)
}

/** Whether something that the person did waits for their consent. Below base library 2.32.3 nothing ever does. */
const isAsked = () => waiting.length > 0

Taro.onNeedPrivacyAuthorization?.((resolve) => {
  waiting.push(resolve)
  const topmost = askers[askers.length - 1]
  if (topmost) topmost(true)
  else refusePrivacy()
})

/** The screen that lies on top asks; what comes back takes the screen away, and means no to what it was asking. */
export function askPrivacyWith(asker: Asker): () => void {
  askers.push(asker)
  return () => {
    const asking = askers[askers.length - 1] === asker && isAsked()
    askers.splice(askers.indexOf(asker), 1)
    if (asking) refusePrivacy()
  }
}

/** Consent, proven by the id of the button that was really tapped. */
export function agreeToPrivacy(buttonId: string): void {
  answer({ event: 'agree', buttonId })
}

/** No: what asked fails as it would without permission, and everything else goes on. */
export function refusePrivacy(): void {
  answer({ event: 'disagree' })
}

/** Opens the privacy guide that the mini-program's owner gave WeChat. */
export function openPrivacyContract(): void {
  quietly(() => Taro.openPrivacyContract({}))
}
