import Taro from '@tarojs/taro'
import { wasCancelled, wasForbidden } from './failure'
import type { PictureOutcome } from './platform'
import { timeLimits, tooLate, withTimeLimit } from './time-limit'

const sizes: Record<string, number | undefined> = {}

/** The bytes of a picture; a megabyte if the platform doesn't say. */
export const chosenSize = (path: string): number => sizes[path] ?? 1_000_000

/** Lets the person choose one picture. Null when they changed their mind. */
export async function chooseImage(): Promise<PictureOutcome | null> {
  try {
    const { tempFilePaths, tempFiles } = await withTimeLimit(timeLimits.person, () =>
      Taro.chooseImage({ count: 1, sizeType: ['compressed'], sourceType: ['album', 'camera'] }),
    )
    const [path] = tempFilePaths
    if (path === undefined) return null
    sizes[path] = tempFiles?.[0]?.size
    return { kind: 'chosen', path }
  } catch (failure) {
    if (wasForbidden(failure)) return { kind: 'refused', reason: 'denied' }
    return failure === tooLate || wasCancelled(failure) ? null : { kind: 'refused', reason: 'failed' }
  }
}
