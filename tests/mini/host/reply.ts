import { type Fields, fieldsOf, isCall } from './foreign-values'
import type { Services } from './services'

/** How a vendor shapes an API's result: the names of its fields and its messages. */
export interface VendorQuirks {
  success(api: string, result: Fields): Fields
  /** `words` is the platform's message, `code` its number */
  failure(api: string, words: string, code: number | undefined): Fields
}

export interface Reply {
  success(result?: Fields): void
  fail(words: string, code?: number): void
  /** Fails with exactly these fields. */
  failWith(failure: Fields): void
}

export type Work = (options: Fields, reply: Reply) => unknown

/** Makes one asynchronous call of a platform out of its name and what it does. */
export type Answering = (api: string, work: Work) => (given?: unknown) => unknown

/**
 * Makes asynchronous calls of a platform: `success` or `fail`, then `complete`, never before the call has returned.
 * A call that the device refuses is refused before anything else; one about which it is silent is never answered.
 */
export const answering =
  ({ device, lifetime }: Services, quirks: VendorQuirks): Answering =>
  (api, work) =>
  (given) => {
    const options = fieldsOf(given)
    const answer = (kind: 'success' | 'fail', result: Fields) =>
      lifetime.later(`${api} ${kind}`, () => {
        for (const callback of [options[kind], options.complete]) if (isCall(callback)) callback(result)
      })
    const reply: Reply = {
      success: (result = {}) => void answer('success', quirks.success(api, result)),
      fail: (words, code) => void answer('fail', quirks.failure(api, words, code)),
      failWith: (failure) => void answer('fail', failure),
    }
    if (device.silent.has(api)) return undefined
    const refusal = device.refusals.get(api)
    return refusal ? reply.failWith(refusal) : work(options, reply)
  }

/** Runs a call that throws the platform's message when it fails. */
export function attempt(reply: Reply, task: () => unknown): void {
  try {
    reply.success(fieldsOf(task()))
  } catch (error) {
    reply.fail(error instanceof Error ? error.message : String(error))
  }
}
