import { BIRTHDAY_START, birthdayEnd, birthdayPickerStart } from '@/domain/birthday'
import { askDate } from './alipay-pickers'
import { Clearable } from './clearable'
import type { BirthdayPickerProps } from './picker-props'

/** Opens Alipay's date picker. */
export function BirthdayPicker({ row, value, now, clearText, onChange }: BirthdayPickerProps) {
  const ask = () =>
    askDate({
      format: 'yyyy-MM-dd',
      currentDate: birthdayPickerStart(value, now),
      startDate: BIRTHDAY_START,
      endDate: birthdayEnd(now),
      success: ({ date }) => date && onChange(date),
    })
  return (
    <Clearable text={clearText} onClear={value === null ? undefined : () => onChange(null)}>
      {row({ onClick: ask })}
    </Clearable>
  )
}
