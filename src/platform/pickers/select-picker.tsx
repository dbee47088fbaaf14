import './select-sheet.css'
import { useState } from 'react'
import { Button } from '../elements/basics'
import { BottomSheet } from '../elements/bottom-sheet'
import type { SelectPickerProps } from './picker-props'
import { SelectOptions } from './select-options'

/** Opens a list of choices. It is small, and on every first screen: unlike the wheels it is not loaded on demand. */
export function SelectPicker<Id extends number | string>(props: SelectPickerProps<Id>) {
  const { title, t, row, options, value, onChange } = props
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const choose = (id: Id) => {
    close()
    if (id !== value) onChange(id)
  }
  return (
    <>
      {row({ onClick: () => setOpen(true), expanded: open })}
      {open ? (
        <BottomSheet title={title} onClose={close}>
          <SelectOptions {...{ title, options, value }} onChange={choose} />
          <Button className="ac-select-cancel" onClick={close}>
            {t('action.cancel')}
          </Button>
        </BottomSheet>
      ) : null}
    </>
  )
}
