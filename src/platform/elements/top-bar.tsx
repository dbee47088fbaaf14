import { useScreenTitle } from '../navigation'
import type { TopBarProps } from './element-props'

/** Mini-programs draw the bar and the way back themselves; all that they are told is the name. */
export function TopBar({ title }: TopBarProps) {
  useScreenTitle(title)
  return null
}
