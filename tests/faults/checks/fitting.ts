import type { TextKey } from '@/locales/use-text'
import { sees } from '../flows/actor'
import type { Step, Teller } from '../flows/step'
import type { Look } from '../hands/hand'
import type { Told } from '../proxy/fault-kind'
import { CLOSED_REASON } from '../proxy/http-faults'

type Failure = Extract<Told, 'offline' | 'timeout' | 'server'>

const isFailure = (told: Told): told is Failure => ['offline', 'timeout', 'server'].includes(told)

/** Where a failed request is told, as the text that says so. */
const failureTexts: Record<Exclude<Teller, 'quiet'>, (failure: Failure) => TextKey> = {
  banner: (failure) => `error.${failure}`,
  picture: () => 'field.captcha.failed',
  stale: (failure) => (failure === 'offline' ? 'stale.offline' : 'stale.failed'),
}

/** Any of these tells somebody that they have to sign in again. */
const signedOutTexts: readonly TextKey[] = ['error.signedOut', 'signIn.needed', 'home.guest']

/**
 * Whether the screen says what there is to say.
 * @param before the lines before the tap: a refusal is something new
 */
export function fits(look: Look, step: Step, told: Told, before: readonly string[]): boolean {
  const { teller = 'banner', isDone } = step
  if (told === 'closed') return sees(look, 'closed.title') && look.lines.includes(CLOSED_REASON)
  if (isFailure(told)) return teller === 'quiet' ? isDone(look) : sees(look, failureTexts[teller](told))
  if (told === 'signedOut') return signedOutTexts.some((key) => sees(look, key))
  // A read has no words for a refusal: it fails like any other.
  if (told === 'refused' && teller !== 'banner') return isDone(look) || fits(look, step, 'server', before)
  if (told === 'refused') return isDone(look) || look.lines.some((line) => !before.includes(line))
  return isDone(look)
}
