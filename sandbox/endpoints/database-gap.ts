import { setTimeout as sleep } from 'node:timers/promises'

const MILLISECONDS = 20

/**
 * The time between looking for an account and storing a new one. A real server doesn't lock: parallel
 * calls pass their look-up together and each stores its own account (contract 6.6).
 */
export async function databaseGap(): Promise<void> {
  await sleep(MILLISECONDS)
}
