import { useState } from 'react'
import type { RegionPickerProps } from './picker-props'
import { RegionSheet } from './region-sheet.h5'

/** Opens three wheels: province, city, county. */
export function RegionPicker(props: RegionPickerProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      {props.row({ onClick: () => setOpen(true), expanded: open })}
      {open ? <RegionSheet {...props} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
