import Taro from '@tarojs/taro'
import { quietly } from './quietly'

/** A short tick under the finger. Nobody misses it where the telephone can't, or may not. */
export const tick = (): void => quietly(() => Taro.vibrateShort({ type: 'light' }))
