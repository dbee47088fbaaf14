/** How the campaign lets time pass in a page. */
interface PageTime {
  /** how many requests have no answer yet */
  pending(): number
  /** Lets the next long timer go off, where it is due within so many milliseconds. */
  goOn(most: number): void
  /** Sets the page's clock forward. */
  goOnBy(milliseconds: number): void
}

type Task = (...rest: unknown[]) => void

declare global {
  interface Window {
    pageTime: PageTime
  }
}

/**
 * Lets the long timers of a page, such as its time limits, wait for the campaign: however fast or slow the computer is,
 * none goes off while something else is under way. It runs in the page before anything else.
 */
export function holdTimers(): void {
  const LONG_MS = 250
  const {
    setTimeout: start,
    clearTimeout: stop,
    setInterval: repeat,
    clearInterval: end,
    fetch: ask,
  } = window
  const timers = new Map<number, { due: number; task: () => void }>()
  let [passed, pending, newest] = [0, 0, 0]
  const { now } = Date
  const hold = (id: number, milliseconds: number, task: () => void) => {
    timers.set(id, { due: passed + milliseconds, task })
    return id
  }
  // A browser's own numbers are above 0.
  const newId = () => {
    newest -= 1
    return newest
  }
  const often = (id: number, milliseconds: number, task: () => void): number =>
    hold(id, milliseconds, () => {
      often(id, milliseconds, task)
      task()
    })
  Object.assign(window, {
    setTimeout: (task: Task, milliseconds = 0, ...rest: unknown[]) =>
      milliseconds < LONG_MS
        ? start(task, milliseconds, ...rest)
        : hold(newId(), milliseconds, () => task(...rest)),
    setInterval: (task: Task, milliseconds = 0, ...rest: unknown[]) =>
      milliseconds < LONG_MS
        ? repeat(task, milliseconds, ...rest)
        : often(newId(), milliseconds, () => task(...rest)),
    clearTimeout: (id: number) => timers.delete(id) || stop(id),
    clearInterval: (id: number) => timers.delete(id) || end(id),
    fetch: (...order: Parameters<typeof ask>) => {
      pending += 1
      return ask(...order).finally(() => {
        pending -= 1
      })
    },
  })
  Object.assign(Date, { now: () => now() + passed })
  window.pageTime = {
    pending: () => pending,
    goOn(most) {
      const [next] = [...timers].sort(([, { due: one }], [, { due: other }]) => one - other)
      if (!next || next[1].due - passed > most) return
      timers.delete(next[0])
      passed = Math.max(passed, next[1].due)
      start(next[1].task)
    },
    goOnBy(milliseconds) {
      passed += milliseconds
    },
  }
}

/** Whether the document changes within that time. It runs in the page. */
export const changesWithin = (milliseconds: number): Promise<boolean> =>
  new Promise((resolve) => {
    const changes = new MutationObserver(() => end(true))
    const end = (isChanged: boolean) => {
      changes.disconnect()
      resolve(isChanged)
    }
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    setTimeout(() => end(false), milliseconds)
  })
