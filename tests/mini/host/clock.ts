import { setTimeout as pause } from 'node:timers/promises'

/** Something that happens later, unless it is called off. */
export interface Alarm {
  callOff(): void
}

/** The time by which an app, its platform and whoever uses it go, in milliseconds since 1970. */
export interface Clock {
  now(): number
  /** Does something later; nobody waits for it. */
  after(milliseconds: number, task: () => void): Alarm
  /** Lets time pass. */
  sleep(milliseconds: number): Promise<void>
  /** Lets a little time pass, in which what is waited for may happen, but no more than so much. */
  glance(most: number): Promise<void>
}

/** In real milliseconds. */
const A_GLANCE_MS = 15

/** A clock that runs so many times faster than a real one; then it tells differences alone. */
export const clockOfSpeed = (speed: number): Clock => {
  return {
    now: () => Date.now() * speed,
    after(milliseconds, task) {
      const timer = setTimeout(task, milliseconds / speed)
      return { callOff: () => clearTimeout(timer) }
    },
    sleep: (milliseconds) => pause(milliseconds / speed),
    glance: (most) => pause(Math.min(most / speed, A_GLANCE_MS)),
  }
}

/** The computer's own. */
export const realClock = clockOfSpeed(1)
