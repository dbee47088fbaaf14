import type { RegionPickerProps } from './picker-props'
import { useSheet } from './use-sheet.h5'

/** Opens three wheels: province, city, county. */
export function RegionPicker(props: RegionPickerProps) {
  const { Sheet, close, opening } = useSheet(
    async () =>
      (await import(/* webpackChunkName: "pickers", webpackMode: "lazy" */ './region-sheet.h5')).RegionSheet,
    props.texts.failed,
  )
  return (
    <>
      {props.row(opening)}
      {Sheet ? <Sheet {...props} onClose={close} /> : null}
    </>
  )
}
