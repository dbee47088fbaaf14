import { Picker } from '@tarojs/components'
import { BIRTHDAY_START, birthdayEnd, birthdayPickerStart } from '@/domain/birthday'
import { Clearable } from './clearable'
import type { BirthdayPickerProps } from './picker-props'

/** Opens the platform's own date picker. */
export function BirthdayPicker({ title, row, value, now, clearText, onChange }: BirthdayPickerProps) {
  return (
    <Clearable text={clearText} onClear={value === null ? undefined : () => onChange(null)}>
      <Picker
        mode="date"
        headerText={title}
        start={BIRTHDAY_START}
        end={birthdayEnd(now)}
        value={birthdayPickerStart(value, now)}
        onChange={(event) => onChange(event.detail.value)}
      >
        {row({})}
      </Picker>
    </Clearable>
  )
}
