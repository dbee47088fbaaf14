import Taro from '@tarojs/taro'

/** Puts a text where it can be pasted from; false where the platform would not. */
export function copyText(text: string): Promise<boolean> {
  return Taro.setClipboardData({ data: text }).then(
    () => true,
    () => false,
  )
}
