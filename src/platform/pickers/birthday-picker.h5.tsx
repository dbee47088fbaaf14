import type { BirthdayPickerProps } from './picker-props'
import { useSheet } from './use-sheet.h5'

/** Three wheels: year, month, day. */
export function BirthdayPicker(props: BirthdayPickerProps) {
  return useSheet(
    props,
    async () => (await import(/* webpackChunkName: "pickers" */ './birthday-sheet.h5')).BirthdaySheet,
  )
}
