import type { AriaProps } from './element-props'

/** The same attributes under Taro's names, which config/mini-attributes adds to the templates. */
export const aria = (props: AriaProps) => ({
  ariaRole: props.role,
  ariaLabel: props['aria-label'],
  ariaHidden: props['aria-hidden'],
  ariaLive: props['aria-live'],
  ariaExpanded: props['aria-expanded'],
})
