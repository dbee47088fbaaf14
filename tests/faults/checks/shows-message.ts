import type { TextKey } from '@/locales/use-text'
import type { Look } from '../drivers/driver'
import type { MessagePlace, Step } from '../flows/step'
import { sees } from '../flows/user'
import type { Message } from '../proxy/fault-kind'
import { CLOSED_REASON } from '../proxy/http-faults'

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

/**
 * Whether the screen shows the message.
 * @param before the lines before the tap: a refusal is something new
 */
export function showsMessage(look: Look, step: Step, message: Message, before: readonly string[]): boolean {
  const { messagePlace = 'banner', isDone } = step
  if (message === 'closed') return sees(look, 'closed.title') && look.lines.includes(CLOSED_REASON)
  if (isFailure(message))
    return messagePlace === 'quiet' ? isDone(look) : sees(look, failureTexts[messagePlace](message))
  if (message === 'signedOut') return signedOutTexts.some((key) => sees(look, key))
  // A read has no words for a refusal: it fails like any other.
  if (message === 'refused' && messagePlace !== 'banner')
    return isDone(look) || showsMessage(look, step, 'server', before)
  if (message === 'refused') return isDone(look) || look.lines.some((line) => !before.includes(line))
  return isDone(look)
}
