import type { AriaProps } from './element-props'

/** The same, in the words of HTML. */
export const aria = (props: AriaProps) => ({
  role: props.role,
  'aria-label': props.ariaLabel,
  'aria-labelledby': props.ariaLabelledBy,
  'aria-describedby': props.ariaDescribedBy,
  'aria-live': props.ariaLive,
  'aria-hidden': props.ariaHidden,
  'aria-busy': props.ariaBusy,
  'aria-expanded': props.ariaExpanded,
})
