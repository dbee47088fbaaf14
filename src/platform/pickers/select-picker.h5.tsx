import { useState } from 'react'
import type { SelectPickerProps } from './picker-props'
import { SelectSheet } from './select-sheet.h5'

/** A list of choices. It is small, and on every first screen: unlike the wheels it is not loaded on demand. */
export function SelectPicker<Id extends number | string>(props: SelectPickerProps<Id>) {
  const [open, setOpen] = useState(false)
  return (
    <>
      {props.row({ onClick: () => setOpen(true), expanded: open })}
      {open ? <SelectSheet {...props} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
