import { setTimeout as sleep } from 'node:timers/promises'
import { PATIENCE_MS } from './patience'

/** Waits until the condition holds. @throws an Error that names it when it never does */
export async function until(condition: string, holds: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${condition}.`)
    await sleep(10)
  }
}
