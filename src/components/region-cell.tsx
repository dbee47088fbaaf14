import { regionText } from '@/domain/region'
import { useText } from '@/locales/use-text'
import type { RegionPickerProps } from '@/platform/pickers/picker-props'
import { RegionPicker } from '@/platform/pickers/region-picker'
import { Cell } from './cell'

interface RegionCellProps extends Omit<RegionPickerProps, 'title' | 't' | 'row'> {
  label: string
  placeholder?: string
}

/** A row with province, city and county. It shows the stored names even if the picker doesn't know them. */
export function RegionCell({ label, placeholder, ...picker }: RegionCellProps) {
  const t = useText()
  const shown = regionText(picker.value)
  return (
    <RegionPicker
      {...picker}
      title={label}
      t={t}
      row={(opening) => <Cell {...opening} arrow label={label} value={shown} placeholder={placeholder} />}
    />
  )
}
