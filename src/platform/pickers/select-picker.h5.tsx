import { useState } from 'react'
import type { SelectPickerProps } from './picker-props'
import type { WheelSet } from './wheel'
import { WheelSheet } from './wheel-sheet.h5'

/** Opens one wheel of choices. */
export function SelectPicker<Id extends number | string>(props: SelectPickerProps<Id>) {
  const { title, texts, row, options, value, onChange } = props
  const [open, setOpen] = useState(false)

  const wheels: WheelSet<number> = {
    wheels: (index) => [{ label: title, options: options.map(({ name }) => name), index }],
    turn: (_before, _wheel, index) => index,
  }
  const confirm = (index: number) => {
    setOpen(false)
    const option = options[index]
    if (option) onChange(option.id)
  }

  return (
    <>
      {row({ onClick: () => setOpen(true), expanded: open })}
      {open ? (
        <WheelSheet
          title={title}
          texts={texts}
          set={wheels}
          start={Math.max(
            0,
            options.findIndex(({ id }) => id === value),
          )}
          onConfirm={confirm}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}
