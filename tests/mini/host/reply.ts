import { type Fields, fieldsOf, isCall } from './foreign-values'
import type { Services } from './services'

/** How a vendor says what came of a call. */
export interface Wording {
  /** Its own words and number for what can go wrong; anything else is said as it is. */
  words: Readonly<Record<string, readonly [words: string, code?: number]>>
  success(api: string, result: Fields): Fields
  /** `words` is the platform's message, `code` its number */
  failure(api: string, words: string, code: number | undefined): Fields
}

export interface Reply {
  success(result?: Fields): void
  fail(reason: string, code?: number): void
  /** Fails with exactly these fields. */
  failWith(failure: Fields): void
}

/** What an asynchronous call of a platform does. */
export type Work = (options: Fields, reply: Reply) => unknown

/** Asynchronous calls of a platform, by their names. */
export type Works = Readonly<Record<string, Work>>

/** A call that always succeeds. */
export const done =
  (deed: (options: Fields) => void = () => {}): Work =>
  (options, reply) => {
    deed(options)
    reply.success()
  }

/** A call that throws the platform's message when it fails. */
export const attempt =
  (task: (options: Fields) => unknown): Work =>
  (options, reply) => {
    try {
      reply.success(fieldsOf(task(options)))
    } catch (error) {
      reply.fail(error instanceof Error ? error.message : String(error))
    }
  }

/**
 * Makes asynchronous calls of a platform: `success` or `fail`, then `complete`, never before the call has returned.
 * A call that the device refuses is refused before anything else; one about which it is silent is never answered.
 */
export const answering =
  ({ device, lifetime }: Services, { words, success, failure }: Wording) =>
  (api: string, work: Work) =>
  (given?: unknown): unknown => {
    const options = fieldsOf(given)
    const answer = (kind: 'success' | 'fail', result: Fields) =>
      void lifetime.later(`${api} ${kind}`, () => {
        for (const callback of [options[kind], options.complete]) if (isCall(callback)) callback(result)
      })
    const reply: Reply = {
      success: (result = {}) => answer('success', success(api, result)),
      fail(reason, number) {
        const [said, code = number] = words[reason] ?? [reason]
        answer('fail', failure(api, said, code))
      },
      failWith: (failed) => answer('fail', failed),
    }
    if (device.silent.has(api)) return undefined
    const refusal = device.refusals.get(api)
    return refusal ? reply.failWith(refusal) : work(options, reply)
  }
