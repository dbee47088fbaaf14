import Taro from '@tarojs/taro'
import { quietly } from './quietly'

/** Scrolls the screen in front to its top, at once. */
export function scrollToTop(): void {
  quietly(() => Taro.pageScrollTo({ scrollTop: 0, duration: 0 }))
}
