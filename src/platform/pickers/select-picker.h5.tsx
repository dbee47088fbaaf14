import type { SelectPickerProps } from './picker-props'
import { useSheet } from './use-sheet.h5'

/** Opens one wheel of choices. */
export function SelectPicker<Id extends number | string>(props: SelectPickerProps<Id>) {
  const { Sheet, close, opening } = useSheet(
    async () =>
      (await import(/* webpackChunkName: "pickers", webpackMode: "lazy" */ './select-sheet.h5'))
        .SelectSheet<Id>,
    props.texts.failed,
  )
  return (
    <>
      {props.row(opening)}
      {Sheet ? <Sheet {...props} onClose={close} /> : null}
    </>
  )
}
