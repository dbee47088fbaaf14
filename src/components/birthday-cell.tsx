import { BirthdayPicker } from '@/platform/pickers/birthday-picker'
import type { BirthdayPickerProps } from '@/platform/pickers/picker-props'
import { Cell } from './cell'

interface BirthdayCellProps extends Omit<BirthdayPickerProps, 'title' | 'row'> {
  label: string
  placeholder?: string
  /** How the row shows the value; as it is unless given. */
  valueText?: string
}

/** A row with a birthday, chosen in a picker that can also take it away. */
export function BirthdayCell({ label, placeholder, valueText, ...picker }: BirthdayCellProps) {
  const shown = picker.value === null ? undefined : (valueText ?? picker.value)
  return (
    <BirthdayPicker
      {...picker}
      title={label}
      row={(opening) => <Cell {...opening} arrow label={label} value={shown} placeholder={placeholder} />}
    />
  )
}
