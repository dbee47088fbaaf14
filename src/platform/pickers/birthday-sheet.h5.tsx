import { birthdayLimits, birthdayPickerStart } from '@/domain/birthday'
import { birthdayWheels } from './birthday-wheels'
import type { BirthdayPickerProps } from './picker-props'
import { WheelSheet } from './wheel-sheet.h5'

/** Three wheels: year, month, day. */
export function BirthdaySheet(props: BirthdayPickerProps & { onClose: () => void }) {
  const { title, t, value, now, onChange, onClose } = props
  const choose = (birthday: string | null) => {
    onClose()
    onChange(birthday)
  }
  return (
    <WheelSheet
      title={title}
      t={t}
      set={birthdayWheels(birthdayLimits(now, value), [
        t('birthday.year'),
        t('birthday.month'),
        t('birthday.day'),
      ])}
      start={birthdayPickerStart(value, now)}
      onConfirm={choose}
      onClose={onClose}
      onClear={value === null ? undefined : () => choose(null)}
    />
  )
}
