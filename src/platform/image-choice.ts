import Taro from '@tarojs/taro'

/** Lets the person choose one picture. Null when they changed their mind. */
export async function chooseImage(): Promise<string | null> {
  try {
    const { tempFilePaths } = await Taro.chooseImage({ count: 1, sizeType: ['compressed'] })
    return tempFilePaths[0] ?? null
  } catch {
    return null
  }
}
