/** Milliseconds that a platform's call gets. No promise of a platform is awaited without one of these limits. */
export const timeLimits = {
  /** A login code that the platform gives without asking anybody. */
  login: 15_000,
  /** Douyin's login panel, where the person may have to type a code. */
  loginPanel: 120_000,
  checkSession: 5_000,
  secureRead: 3_000,
  secureWrite: 5_000,
  /** How long a second tap waits for the navigation that the first one started. */
  navigation: 3_000,
  /** A dialog, an album or a consent that waits for the person. */
  person: 300_000,
} as const

/** What `withTimeLimit` rejects with when there was no answer in time. */
export const tooLate = new Error('no answer in time')

/**
 * Calls `start` at once and gives its outcome. Rejects with `tooLate` after that many milliseconds, and with what
 * `start` throws. What is answered later is ignored.
 */
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

/** A second for every 8 KB of the file, 64 kbit/s, on top of the time for the answer; never more than five minutes. */
export const uploadTimeLimit = (answerMs: number, fileBytes: number): number =>
  Math.min(answerMs + Math.ceil(fileBytes / 8192) * 1000, 300_000)
