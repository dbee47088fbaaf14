import { usePageNotFound } from '@tarojs/taro'
import { openHome } from './navigation'

/** Opens home for an address that is no screen: an old link, a mistyped one. */
export const useOpenHomeWhenNotFound = (): void => usePageNotFound(openHome)
