import './cell.css'
import type { ReactNode } from 'react'
import { classNames } from '@/platform/class-names'
import type { NativeButtonProps } from '@/platform/element-props'
import { Button, Text, View } from '@/platform/elements'

export interface CellProps {
  label: string
  value?: string
  /** Shown in a quieter colour when there is no value. */
  placeholder?: string
  /** A second line below the label. */
  note?: string
  /** Shown in place of `value`, such as an image. */
  trailing?: ReactNode
  /** Makes the cell a button. */
  onClick?: () => void
  /** Native button props of mini-programs, in place of `onClick`. */
  native?: NativeButtonProps
  /** Whether to show an arrow. By default only with an `onClick`. */
  arrow?: boolean
  busy?: boolean
  expanded?: boolean
}

/** One row of a group: a label with a value, or a button. */
export function Cell(props: CellProps) {
  const {
    label,
    value,
    placeholder,
    note,
    trailing,
    onClick,
    native,
    arrow = !!onClick,
    busy,
    expanded,
  } = props
  const content = (
    <>
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
      className="ac-cell ac-cell-button"
      aria-busy={busy}
      aria-expanded={expanded}
      onClick={onClick}
      native={native}
    >
      {content}
    </Button>
  ) : (
    <View className="ac-cell">{content}</View>
  )
}
