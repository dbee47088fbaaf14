import { askRegion } from './alipay-pickers'
import type { RegionPickerProps } from './picker-props'

/** Opens Alipay's region picker. */
export function RegionPicker({ title, row, value, onChange }: RegionPickerProps) {
  const ask = () =>
    askRegion({
      title,
      selectedItem: value.province ? [value.province, value.city, value.county] : undefined,
      success: ({ data }) => {
        if (!data) return
        const [province = '', city = '', county = ''] = data
        onChange({ province, city, county })
      },
    })
  return row({ onClick: ask })
}
