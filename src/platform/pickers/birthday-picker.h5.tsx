import { useState } from 'react'
import { birthdayPickerStart } from '@/rules/birthday'
import { birthdayWheels } from './birthday-wheels'
import type { BirthdayPickerProps } from './picker-props'
import { WheelSheet } from './wheel-sheet.h5'

/** Opens three wheels: year, month, day. */
export function BirthdayPicker(props: BirthdayPickerProps) {
  const { title, texts, row, value, now, clearText, columnTexts, onChange } = props
  const [open, setOpen] = useState(false)

  const choose = (birthday: string | null) => {
    setOpen(false)
    onChange(birthday)
  }

  return (
    <>
      {row({ onClick: () => setOpen(true), expanded: open })}
      {open ? (
        <WheelSheet
          title={title}
          texts={texts}
          set={birthdayWheels(now, columnTexts)}
          start={birthdayPickerStart(value, now)}
          onConfirm={choose}
          onClose={() => setOpen(false)}
          clear={value === null ? undefined : { text: clearText, onClear: () => choose(null) }}
        />
      ) : null}
    </>
  )
}
