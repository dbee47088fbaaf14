import { useText } from '@/locales/use-text'
import type { SelectPickerProps } from '@/platform/pickers/picker-props'
import { SelectPicker } from '@/platform/pickers/select-picker'
import { Cell } from './cell'
import type { IconName } from './icon'

interface SelectCellProps<Id extends number | string>
  extends Omit<SelectPickerProps<Id>, 'title' | 't' | 'row'> {
  label: string
  icon?: IconName
}

/** A row with one of several values, chosen in a picker. */
export function SelectCell<Id extends number | string>({ label, icon, ...picker }: SelectCellProps<Id>) {
  const t = useText()
  const name = picker.options.find(({ id }) => id === picker.value)?.name
  return (
    <SelectPicker
      {...picker}
      title={label}
      t={t}
      row={(opening) => <Cell {...opening} arrow icon={icon} label={label} value={name} />}
    />
  )
}
