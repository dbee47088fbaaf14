import Taro from '@tarojs/taro'
import { timeLimits, withTimeLimit } from './time-limit'

const sizes: Record<string, number | undefined> = {}

/** The bytes of a picture; a megabyte if the platform doesn't say. */
export const chosenSize = (path: string): number => sizes[path] ?? 1_000_000

/** Lets the person choose one picture and returns its path; null when they cancelled. */
export async function chooseImage(): Promise<string | null> {
  try {
    const { tempFilePaths, tempFiles } = await withTimeLimit(timeLimits.person, () =>
      Taro.chooseImage({ count: 1, sizeType: ['compressed'] }),
    )
    const path = tempFilePaths[0] ?? null
    if (path !== null) sizes[path] = tempFiles?.[0]?.size
    return path
  } catch {
    return null
  }
}
