import Taro from '@tarojs/taro'
import { timeLimits, withTimeLimit } from './time-limit'

/** Puts a text where it can be pasted from; false where the platform would not. */
export function copyText(text: string): Promise<boolean> {
  return withTimeLimit(timeLimits.person, () => Taro.setClipboardData({ data: text })).then(
    () => true,
    () => false,
  )
}
