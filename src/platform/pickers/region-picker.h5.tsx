import type { RegionPickerProps } from './picker-props'
import { useSheet } from './use-sheet.h5'

/** Three wheels: province, city, county. */
export function RegionPicker(props: RegionPickerProps) {
  return useSheet(
    props,
    async () => (await import(/* webpackChunkName: "pickers" */ './region-sheet.h5')).RegionSheet,
  )
}
