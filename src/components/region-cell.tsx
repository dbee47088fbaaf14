import { regionText } from '@/domain/region'
import type { RegionPickerProps } from '@/platform/pickers/picker-props'
import { RegionPicker } from '@/platform/pickers/region-picker'
import { Cell } from './cell'

interface RegionCellProps extends Omit<RegionPickerProps, 'title' | 'row'> {
  label: string
  placeholder?: string
}

/** A row with province, city and county. It shows the stored names even if the picker doesn't know them. */
export function RegionCell({ label, placeholder, ...picker }: RegionCellProps) {
  const shown = regionText(picker.value)
  return (
    <RegionPicker
      {...picker}
      title={label}
      row={(opening) => <Cell {...opening} arrow label={label} value={shown} placeholder={placeholder} />}
    />
  )
}
