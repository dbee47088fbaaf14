import type { SelectPickerProps } from './picker-props'
import { useSheet } from './use-sheet.h5'

/** One wheel of choices. */
export function SelectPicker<Id extends number | string>(props: SelectPickerProps<Id>) {
  return useSheet(
    props,
    async () =>
      (await import(/* webpackChunkName: "pickers", webpackMode: "lazy" */ './select-sheet.h5'))
        .SelectSheet<Id>,
  )
}
