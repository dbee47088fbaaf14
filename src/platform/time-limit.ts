/** Time limits of platform calls in milliseconds. No promise of a platform is awaited without one. */
export const timeLimits = {
  /** A login code for which the person isn't asked. */
  login: 15_000,
  /** Douyin's login panel, where the person may have to type a code. */
  loginPanel: 120_000,
  checkSession: 5_000,
  secureRead: 3_000,
  secureWrite: 5_000,
  /** How long a second tap waits for the navigation that the first one started. */
  navigation: 3_000,
  /** A dialog, an album or a request for consent. */
  person: 300_000,
} as const

/** The error of `withTimeLimit` when there was no answer in time. */
export const tooLate = new Error('no answer in time')

/** Settles as the promise of `start`, which it calls at once, or rejects with `tooLate`. A later answer is ignored. */
export const withTimeLimit = <Value>(ms: number, start: () => PromiseLike<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    const answer = start()
    const timer = setTimeout(() => reject(tooLate), ms)
    const settle =
      <Outcome>(how: (outcome: Outcome) => void) =>
      (outcome: Outcome) => {
        clearTimeout(timer)
        how(outcome)
      }
    answer.then(settle(resolve), settle(reject))
  })

/** Whether the call succeeds within that many milliseconds. */
export const succeeds = (ms: number, start: () => PromiseLike<unknown>): Promise<boolean> =>
  withTimeLimit(ms, start).then(
    () => true,
    () => false,
  )

/** In milliseconds: the limit for the answer and one second more for every 8 KB (64 kbit/s), at most five minutes. */
export const uploadTimeLimit = (answerMs: number, fileBytes: number): number =>
  Math.min(answerMs + Math.ceil(fileBytes / 8192) * 1000, 300_000)
