import './cell-group.css'
import './cell.css'
import type { ReactNode } from 'react'
import { classNames } from '@/platform/class-names'
import { Button, Text, View } from '@/platform/elements/basics'
import type { ButtonAction } from '@/platform/elements/element-props'
import { Icon, type IconName } from './icon'

export interface CellProps extends ButtonAction {
  label: string
  icon?: IconName
  value?: string
  /** Shown in a quieter colour when there is no value. */
  placeholder?: string
  /** A second line below the label. */
  note?: string
  /** Shown in place of `value`, such as an image. */
  trailing?: ReactNode
  /** Whether to show an arrow. By default only with an `onClick`. */
  arrow?: boolean
  busy?: boolean
  expanded?: boolean
}

/** One row of a group: a label with a value, or a button. */
export function Cell(props: CellProps) {
  const { label, icon, value, placeholder, note, trailing, onClick, native, arrow = !!onClick } = props
  const content = (
    <>
      {icon ? <Icon className="ac-cell-icon" name={icon} /> : null}
      <View className="ac-cell-name">
        <Text>{label}</Text>
        {note ? <Text className="ac-cell-note">{note}</Text> : null}
      </View>
      {trailing ? (
        <View className="ac-cell-trailing">{trailing}</View>
      ) : (
        <Text className={classNames('ac-cell-value', !value && 'ac-cell-empty')}>{value || placeholder}</Text>
      )}
      {arrow ? <Text className="ac-cell-arrow" aria-hidden /> : null}
    </>
  )
  return onClick || native ? (
    <Button
      className={classNames('ac-cell ac-cell-button', icon && 'ac-cell-pictured')}
      aria-busy={props.busy}
      aria-expanded={props.expanded}
      onClick={onClick}
      native={native}
    >
      {content}
    </Button>
  ) : (
    <View className={classNames('ac-cell', icon && 'ac-cell-pictured')}>{content}</View>
  )
}

/** Groups cells on one surface. */
export const CellGroup = ({ children }: { children: ReactNode }) => (
  <View className="ac-group">{children}</View>
)
