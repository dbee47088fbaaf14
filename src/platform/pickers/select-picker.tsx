import './select-sheet.css'
import { useState } from 'react'
import { classNames } from '../class-names'
import { Button, Radio, Text, View } from '../elements/basics'
import { BottomSheet } from '../elements/bottom-sheet'
import type { SelectPickerProps } from './picker-props'

/** Opens a list of choices, the chosen one with a check mark. One tap chooses. */
export function SelectPicker<Id extends number | string>(props: SelectPickerProps<Id>) {
  const { title, texts, row, options, value, onChange } = props
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const choose = (id: Id) => {
    close()
    if (id !== value) onChange(id)
  }
  return (
    <>
      {row({ onClick: () => setOpen(true), expanded: open })}
      {open ? (
        <BottomSheet title={title} onClose={close}>
          <View className="ac-select-title">{title}</View>
          {options.map(({ id, name }) => (
            <Radio
              key={id}
              className={classNames('ac-select-option', id === value && 'ac-select-on')}
              name={title}
              checked={id === value}
              onSelect={() => choose(id)}
            >
              <Text>{name}</Text>
            </Radio>
          ))}
          <Button className="ac-select-cancel" onClick={close}>
            {texts.cancel}
          </Button>
        </BottomSheet>
      ) : null}
    </>
  )
}
