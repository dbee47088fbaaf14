import { birthdayLimits, birthdayPickerStart } from '@/domain/birthday'
import { birthdayWheels } from './birthday-wheels'
import type { BirthdayPickerProps } from './picker-props'
import { WheelSheet } from './wheel-sheet.h5'

/** Three wheels: year, month, day. */
export function BirthdaySheet(props: BirthdayPickerProps & { onClose: () => void }) {
  const { title, texts, value, now, clearText, columnTexts, onChange, onClose } = props
  const choose = (birthday: string | null) => {
    onClose()
    onChange(birthday)
  }
  return (
    <WheelSheet
      title={title}
      texts={texts}
      set={birthdayWheels(birthdayLimits(now, value), columnTexts)}
      start={birthdayPickerStart(value, now)}
      onConfirm={choose}
      onClose={onClose}
      clear={value === null ? undefined : { text: clearText, onClear: () => choose(null) }}
    />
  )
}
