import type { Alarm, Clock } from './clock'
import type { Call } from './foreign-values'

const A_MOMENT_MS = 50

/**
 * The time from a launch to a kill: nothing of the app runs after it. What the app throws in a timer or a callback
 * goes to `onError` instead of ending the test run.
 */
export class Lifetime {
  private readonly timers = new Set<Alarm>()
  private readonly soon = new Set<Alarm>()
  private ended = false

  constructor(
    private readonly onError: (where: string, error: unknown) => void,
    private readonly clock: Clock,
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
  later(where: string, task: () => void, milliseconds = 0): Alarm {
    const timer = this.clock.after(milliseconds, () => {
      this.forget(timer)
      this.run(where, task)
    })
    this.timers.add(timer)
    if (milliseconds <= A_MOMENT_MS) this.soon.add(timer)
    return timer
  }

  private forget(timer: Alarm): void {
    this.timers.delete(timer)
    this.soon.delete(timer)
  }

  /** Runs it again and again. */
  private often(task: () => void, milliseconds: number): Alarm {
    let next: Alarm
    const again = () => {
      next = this.clock.after(milliseconds, () => {
        again()
        this.run('an interval', task)
      })
    }
    again()
    const timer = { callOff: () => next.callOff() }
    this.timers.add(timer)
    return timer
  }

  /** The timers that a mini-program has as globals. */
  globals() {
    const cancel = (timer: Alarm | undefined) => {
      if (!timer || !this.timers.has(timer)) return
      timer.callOff()
      this.forget(timer)
    }
    return {
      setTimeout: (task: Call, milliseconds?: number, ...args: unknown[]) =>
        this.later('a timer', () => void task(...args), milliseconds),
      setInterval: (task: Call, milliseconds?: number, ...args: unknown[]) =>
        this.often(() => void task(...args), milliseconds ?? 0),
      clearTimeout: cancel,
      clearInterval: cancel,
    }
  }

  end(): void {
    this.ended = true
    for (const timer of this.timers) timer.callOff()
    this.timers.clear()
    this.soon.clear()
  }
}
