import type { TopBarProps } from './top-bar-props'

/** Mini-programs draw the title and the way back themselves. */
export function TopBar(_: TopBarProps) {
  return null
}
