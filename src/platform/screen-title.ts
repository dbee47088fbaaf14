import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { setScreenTitle } from './navigation'

/**
 * Shows the screen's name in the platform's title bar, or in the browser's. Only while the screen is in front: the
 * call names whichever screen is, and one that lies below may be given another name too, in another language.
 */
export function useScreenTitle(title: string): void {
  const inFront = useRef(true)
  useDidShow(() => {
    inFront.current = true
    setScreenTitle(title)
  })
  useDidHide(() => {
    inFront.current = false
  })
  useEffect(() => {
    if (inFront.current) setScreenTitle(title)
  }, [title])
}
