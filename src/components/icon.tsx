import './icon.css'
import { classNames } from '@/platform/class-names'
import { Text } from '@/platform/elements/basics'

/** The drawings that icon.css holds. */
export type IconName =
  | 'phone'
  | 'email'
  | 'shield'
  | 'language'
  | 'appearance'
  | 'eye'
  | 'eye-off'
  | 'refresh'
  | 'shop'
  | 'person'
  | 'error'
  | 'closed'
  | 'waiting'
  | 'offline'

/** A line icon in the colour of the text around it. Hidden from screen readers, because a text says the same. */
export const Icon = ({ name, className }: { name: IconName; className?: string }) => (
  <Text className={classNames('ac-icon', `ac-icon-${name}`, className)} aria-hidden />
)
