import { Picker } from '@tarojs/components'
import { vendor } from '@vendor'
import { BIRTHDAY_START, birthdayEnd, birthdayPickerStart } from '@/domain/birthday'
import { Clearable } from './clearable'
import type { BirthdayPickerProps } from './picker-props'

/** The platform's own date picker, around the row that opens it. */
export function BirthdayPicker({ title, row, value, now, clearText, onChange }: BirthdayPickerProps) {
  const { askDate } = vendor
  const limits = { current: birthdayPickerStart(value, now), start: BIRTHDAY_START, end: birthdayEnd(now) }
  return (
    <Clearable text={clearText} onClear={value === null ? undefined : () => onChange(null)}>
      {askDate ? (
        row({ onClick: () => askDate({ ...limits, onChange }) })
      ) : (
        <Picker
          mode="date"
          headerText={title}
          start={limits.start}
          end={limits.end}
          value={limits.current}
          onChange={(event) => onChange(event.detail.value)}
        >
          {row({})}
        </Picker>
      )}
    </Clearable>
  )
}
