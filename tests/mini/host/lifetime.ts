import type { Call } from './foreign-values'

const A_MOMENT_MS = 50

/**
 * The time from a launch to a kill: nothing of the app runs after it. What the app throws in a timer or a callback
 * goes to `onError` instead of ending the test run.
 */
export class Lifetime {
  private readonly timers = new Set<NodeJS.Timeout>()
  private readonly soon = new Set<NodeJS.Timeout>()
  private ended = false

  constructor(
    private readonly onError: (where: string, error: unknown) => void,
    /** how many times faster than real ones the app's own timers run */
    private readonly speed = 1,
  ) {}

  get over(): boolean {
    return this.ended
  }

  /** Something runs in a moment: an answer of the platform, a step of the renderer. */
  get busy(): boolean {
    return this.soon.size > 0
  }

  /** Runs something of the app, if the app is still there. */
  run<Result>(where: string, task: () => Result): Result | undefined {
    if (this.ended) return undefined
    try {
      return task()
    } catch (error) {
      this.onError(where, error)
      return undefined
    }
  }

  /** Runs it later, as answers of a platform always come. */
  later(where: string, task: () => void, milliseconds = 0): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.forget(timer)
      this.run(where, task)
    }, milliseconds / this.speed)
    this.timers.add(timer)
    if (milliseconds <= A_MOMENT_MS) this.soon.add(timer)
    return timer
  }

  private forget(timer: NodeJS.Timeout): void {
    this.timers.delete(timer)
    this.soon.delete(timer)
  }

  /** The timers that a mini-program has as globals. */
  globals() {
    const cancel = (timer: NodeJS.Timeout | undefined) => {
      clearTimeout(timer)
      if (timer) this.forget(timer)
    }
    return {
      setTimeout: (task: Call, milliseconds?: number, ...args: unknown[]) =>
        this.later('a timer', () => void task(...args), milliseconds),
      setInterval: (task: Call, milliseconds?: number, ...args: unknown[]) => {
        const timer = setInterval(
          () => this.run('an interval', () => task(...args)),
          (milliseconds ?? 0) / this.speed,
        )
        this.timers.add(timer)
        return timer
      },
      clearTimeout: cancel,
      clearInterval: cancel,
    }
  }

  end(): void {
    this.ended = true
    for (const timer of this.timers) clearTimeout(timer)
    this.timers.clear()
    this.soon.clear()
  }
}
