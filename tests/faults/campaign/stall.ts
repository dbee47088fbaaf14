const BEAT_MS = 50
/** Shorter stalls come near no time limit of the app: the shortest lasts two seconds here. */
const LONGEST_MS = 500

/** Knows when this thread last stalled, as it does on a computer that is too busy. */
export interface Stalls {
  /** Whether it stalled after this time of `performance.now()`. */
  since(moment: number): boolean
  end(): void
}

/** Watches this thread, in which shop, proxy and mini-programs run: time limits run out while it stalls. */
export function watchStalls(): Stalls {
  let last = Number.NEGATIVE_INFINITY
  let before = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    if (now - before > LONGEST_MS) last = now
    before = now
  }, BEAT_MS)
  return { since: (moment) => last >= moment, end: () => clearInterval(timer) }
}
