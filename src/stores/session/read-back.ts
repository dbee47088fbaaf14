import { isApiError } from '@/api/client/errors'

interface ReadBack<Stored> {
  /** Codes of refusals that may hide a success. */
  readonly doubtful: readonly number[]
  /** Reads what the shop has stored. */
  readonly read: () => Promise<Stored>
  /** Whether this is what was to be written. */
  readonly holds: (stored: Stored) => boolean
}

/** A write that changed no column, also of a second attempt after a lost answer: before v6.4.0 (contract 10). */
export const unchanged = -100

/** A code that is no longer known: expired, or used up by an attempt whose answer was lost (contract 3). */
export const usedUpCode = -10

/**
 * Makes a write, and reads what is stored before it is told as a failure: where the refusal is a doubtful one, and
 * where the answer doesn't agree with what was sent. What can't be read decides nothing: then the answer or the
 * refusal stands.
 */
export async function withReadBack<Stored>(
  write: () => Promise<Stored>,
  { doubtful, read, holds }: ReadBack<Stored>,
): Promise<Stored> {
  try {
    const answer = await write()
    return holds(answer) ? answer : await read().catch(() => answer)
  } catch (error) {
    if (!isApiError(error) || error.code === undefined || !doubtful.includes(error.code)) throw error
    const stored = await read().catch(() => null)
    if (stored === null || !holds(stored)) throw error
    return stored
  }
}
