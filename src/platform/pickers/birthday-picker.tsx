import { Picker } from '@tarojs/components'
import { vendor } from '@vendor'
import { birthdayLimits, birthdayPickerStart, pickedBirthday } from '@/domain/birthday'
import { Clearable } from './clearable'
import type { BirthdayPickerProps } from './picker-props'

/** The platform's own date picker, around the row that opens it. */
export function BirthdayPicker({ title, t, row, value, now, onChange }: BirthdayPickerProps) {
  const { askDate } = vendor
  const limits = { current: birthdayPickerStart(value, now), ...birthdayLimits(now, value) }
  const choose = (answer: string) => {
    const date = pickedBirthday(answer)
    if (date) onChange(date)
  }
  return (
    <Clearable text={t('action.clear')} onClear={value === null ? undefined : () => onChange(null)}>
      {askDate ? (
        row({ onClick: () => askDate({ ...limits, onChange: choose }) })
      ) : (
        <Picker
          mode="date"
          headerText={title}
          start={limits.start}
          end={limits.end}
          value={limits.current}
          onChange={(event) => choose(event.detail.value)}
        >
          {row({})}
        </Picker>
      )}
    </Clearable>
  )
}
