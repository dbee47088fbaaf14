const BEAT_MS = 50
/** Shorter ones don't bring any of the app's time limits near: the shortest lasts two seconds here. */
const LONGEST_MS = 500

/** Knows when the computer last stood still, as one does that many share. */
export interface Standstills {
  /** Whether it did after this moment of `performance.now()`. */
  since(moment: number): boolean
  end(): void
}

/** Watches this thread, in which shop, proxy and mini-programs run: time limits run out while it stands still. */
export function watchStandstills(): Standstills {
  let last = Number.NEGATIVE_INFINITY
  let before = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    if (now - before > LONGEST_MS) last = now
    before = now
  }, BEAT_MS)
  return { since: (moment) => last >= moment, end: () => clearInterval(timer) }
}
