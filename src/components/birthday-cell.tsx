import { dateText } from '@/locales/date-text'
import { useText } from '@/locales/use-text'
import { BirthdayPicker } from '@/platform/pickers/birthday-picker'
import type { BirthdayPickerProps } from '@/platform/pickers/picker-props'
import { Cell } from './cell'

interface BirthdayCellProps extends Omit<BirthdayPickerProps, 'title' | 't' | 'row'> {
  label: string
  placeholder?: string
}

/** A row with a birthday. The picker can also clear it. */
export function BirthdayCell({ label, placeholder, ...picker }: BirthdayCellProps) {
  const t = useText()
  const shown = picker.value === null ? undefined : dateText(picker.value, t)
  return (
    <BirthdayPicker
      {...picker}
      title={label}
      t={t}
      row={(opening) => <Cell {...opening} arrow label={label} value={shown} placeholder={placeholder} />}
    />
  )
}
