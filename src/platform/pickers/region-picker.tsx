import { Picker } from '@tarojs/components'
import type { RegionPickerProps } from './picker-props'

/** Opens the platform's own region picker, which knows all names. */
export function RegionPicker({ title, row, value, onChange }: RegionPickerProps) {
  const choose = ([province = '', city = '', county = '']: string[]) => onChange({ province, city, county })
  return (
    <Picker
      mode="region"
      headerText={title}
      value={[value.province, value.city, value.county]}
      onChange={(event) => choose(event.detail.value)}
    >
      {row({})}
    </Picker>
  )
}
