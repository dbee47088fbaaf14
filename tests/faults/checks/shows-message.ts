import type { TextKey } from '@/locales/use-text'
import type { Look } from '../../driver/driver'
import type { FaultCase } from '../campaign/fault-case'
import { say } from '../flows/say'
import type { MessagePlace } from '../flows/step'
import { sees } from '../flows/user'
import type { Message } from '../proxy/fault-kind'
import { CLOSED_REASON } from '../proxy/http-faults'
import { type Refusal, refusalOf } from './refusal-table'

type Failure = Extract<Message, 'offline' | 'timeout' | 'server'>

const isFailure = (message: Message): message is Failure => ['offline', 'timeout', 'server'].includes(message)

/** The text of a failed request, by its place. */
const failureTexts: Record<Exclude<MessagePlace, 'quiet'>, (failure: Failure) => TextKey> = {
  banner: (failure) => `error.${failure}`,
  picture: () => 'field.captcha.failed',
  stale: (failure) => (failure === 'offline' ? 'stale.offline' : 'stale.failed'),
}

/** Each of these asks the user to sign in again. */
const signedOutTexts: readonly TextKey[] = ['error.signedOut', 'signIn.needed', 'home.guest']

function saysRefusal({ errors, banners }: Look, refusal: Refusal | undefined): boolean {
  if (!refusal) return false
  const words = typeof refusal.says === 'string' ? say(refusal.says) : refusal.says.words
  return refusal.below ? errors[say(refusal.below)] === words : banners.includes(words)
}

/** Whether the screen shows the message, in the right words at the right place. */
export function showsMessage(look: Look, { step, kind }: FaultCase, message: Message): boolean {
  const { messagePlace = 'banner', isDone } = step
  if (message === 'closed') return sees(look, 'closed.title') && look.lines.includes(CLOSED_REASON)
  if (isFailure(message))
    return messagePlace === 'quiet' ? isDone(look) : sees(look, failureTexts[messagePlace](message))
  if (message === 'signedOut') return signedOutTexts.some((key) => sees(look, key))
  if (message === 'refused') return saysRefusal(look, refusalOf(kind.name, step.name))
  return isDone(look)
}
