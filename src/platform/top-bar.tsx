import { useEffect } from 'react'
import { setScreenTitle } from './navigation'
import type { TopBarProps } from './top-bar-props'

/** Mini-programs draw the bar and the way back themselves; all that they are told is the name. */
export function TopBar({ title }: TopBarProps) {
  useEffect(() => setScreenTitle(title), [title])
  return null
}
