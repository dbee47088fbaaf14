import { useScreenTitle } from '../navigation'
import type { TopBarProps } from './element-props'

/** Mini-programs draw the bar and the back button themselves; they only need the title. */
export function TopBar({ title }: TopBarProps) {
  useScreenTitle(title)
  return null
}
