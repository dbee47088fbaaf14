import type { SelectPickerProps } from './picker-props'
import type { WheelSet } from './wheel'
import { WheelSheet } from './wheel-sheet.h5'

/** One wheel of choices. */
export function SelectSheet<Id extends number | string>(
  props: SelectPickerProps<Id> & { onClose: () => void },
) {
  const { title, texts, options, value, onChange, onClose } = props
  const chosen = options.findIndex(({ id }) => id === value)

  const wheels: WheelSet<number> = {
    wheels: (index) => [{ label: title, options: options.map(({ name }) => name), index }],
    turn: (_before, _wheel, index) => index,
  }
  const confirm = (index: number) => {
    onClose()
    const option = options[index]
    if (option) onChange(option.id)
  }

  return (
    <WheelSheet
      title={title}
      texts={texts}
      set={wheels}
      start={Math.max(0, chosen)}
      onConfirm={confirm}
      onClose={onClose}
    />
  )
}
