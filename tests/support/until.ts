import { type Clock, realClock } from '../mini/host/clock'
import { PATIENCE_MS } from './patience'

interface Waiting {
  clock?: Clock
  /** milliseconds between two looks */
  pause?: number
  /** what the screen shows instead, when it was in vain */
  lines?(): Promise<readonly string[]> | readonly string[]
}

/** Waits until the condition holds. @throws an Error that names it when it never does */
export async function until(
  condition: string,
  holds: () => boolean | Promise<boolean>,
  { clock = realClock, pause = 10, lines }: Waiting = {},
): Promise<void> {
  const end = clock.now() + PATIENCE_MS
  while (!(await holds())) {
    if (clock.now() > end) throw new Error(inVain(condition, (await lines?.()) ?? []))
    await clock.sleep(pause)
  }
}

/** What is said when something never came. */
export const inVain = (what: string, lines: readonly string[]): string =>
  [`Waited in vain: ${what}.`, ...(lines.length > 0 ? ['The screen:', ...lines] : [])].join('\n')
