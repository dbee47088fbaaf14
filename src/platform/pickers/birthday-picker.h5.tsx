import type { BirthdayPickerProps } from './picker-props'
import { useSheet } from './use-sheet.h5'

/** Opens three wheels: year, month, day. */
export function BirthdayPicker(props: BirthdayPickerProps) {
  const { Sheet, close, opening } = useSheet(
    async () =>
      (await import(/* webpackChunkName: "pickers", webpackMode: "lazy" */ './birthday-sheet.h5'))
        .BirthdaySheet,
    props.texts.failed,
  )
  return (
    <>
      {props.row(opening)}
      {Sheet ? <Sheet {...props} onClose={close} /> : null}
    </>
  )
}
