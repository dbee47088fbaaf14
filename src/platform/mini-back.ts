import Taro, { getCurrentPages } from '@tarojs/taro'
import { opener } from '@/domain/back-address'
import { timeLimits, withTimeLimit } from './time-limit'

const pathOf = (address: string) => address.replace(/\?.*/, '').replace(/^\/+/, '')

/** Goes back to a page of this mini-program, to the open one where it is still there, or to the opener. */
export function goBackToPage(address: string): Promise<unknown> {
  if (address === opener) {
    return withTimeLimit(timeLimits.navigation, () => Taro.navigateBackMiniProgram({}))
  }
  const pages = getCurrentPages().map(({ route }) => pathOf(route ?? ''))
  const delta = pages.reverse().indexOf(pathOf(address))
  if (delta > 0) return withTimeLimit(timeLimits.navigation, () => Taro.navigateBack({ delta }))
  // The only call that opens pages with and without a tab.
  return withTimeLimit(timeLimits.navigation, () => Taro.reLaunch({ url: address }))
}
