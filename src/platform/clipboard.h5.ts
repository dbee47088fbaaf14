import { timeLimits, withTimeLimit } from './time-limit'

/** Puts a text where it can be pasted from; false where the browser would not. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await withTimeLimit(timeLimits.person, () => navigator.clipboard.writeText(text))
    return true
  } catch {
    return false
  }
}
