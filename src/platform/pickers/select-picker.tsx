import { Picker } from '@tarojs/components'
import type { SelectPickerProps } from './picker-props'

/** The platform's own list of choices, around the row that opens it. */
export function SelectPicker<Id extends number | string>(props: SelectPickerProps<Id>) {
  const { title, row, options, value, onChange } = props
  const chosen = options.findIndex(({ id }) => id === value)

  const choose = (index: number) => {
    const option = options[index]
    if (option) onChange(option.id)
  }

  return (
    <Picker
      mode="selector"
      headerText={title}
      range={options.map(({ name }) => name)}
      value={Math.max(0, chosen)}
      onChange={(event) => choose(Number(event.detail.value))}
    >
      {row({})}
    </Picker>
  )
}
