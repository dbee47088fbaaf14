import { Picker } from '@tarojs/components'
import { vendor } from '@vendor'
import type { ReactNode } from 'react'
import type { RegionPickerProps } from './picker-props'

/** The platform's own region picker, around the row that opens it. It knows all names. */
export function RegionPicker({ title, row, value, onChange }: RegionPickerProps): ReactNode {
  const { askRegion } = vendor
  const choose = ([province = '', city = '', county = '']: string[]) =>
    // Who changed their mind has chosen nothing, on platforms that say so by an empty answer.
    province && onChange({ province, city, county })
  if (askRegion) return row({ onClick: () => askRegion({ title, current: value, onChange: choose }) })
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
