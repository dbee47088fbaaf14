import './select-sheet.css'
import type { KeyboardEvent } from 'react'
import { classNames } from '../class-names'
import { Button, Heading } from '../elements/basics'
import { BottomSheet } from '../elements/bottom-sheet'
import type { SelectPickerProps } from './picker-props'

const neighbours: Record<string, 'previousElementSibling' | 'nextElementSibling' | undefined> = {
  ArrowUp: 'previousElementSibling',
  ArrowDown: 'nextElementSibling',
}

const walk = (event: KeyboardEvent<HTMLElement>) => {
  const side = neighbours[event.key]
  const next = side && event.currentTarget[side]
  if (!(next instanceof HTMLElement)) return
  event.preventDefault()
  next.focus()
}

/** A list of choices, the chosen one with a check mark. One tap chooses. */
export function SelectSheet<Id extends number | string>(
  props: SelectPickerProps<Id> & { onClose: () => void },
) {
  const { title, texts, options, value, onChange, onClose } = props
  const choose = (id: Id) => {
    onClose()
    if (id !== value) onChange(id)
  }
  return (
    <BottomSheet title={title} onClose={onClose}>
      <Heading level={2} className="ac-select-title">
        {title}
      </Heading>
      <div role="listbox" aria-label={title}>
        {options.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="option"
            aria-selected={id === value}
            className={classNames('ac-button ac-select-option', id === value && 'ac-select-on')}
            onClick={() => choose(id)}
            onKeyDown={walk}
          >
            {name}
          </button>
        ))}
      </div>
      <Button className="ac-select-cancel" onClick={onClose}>
        {texts.cancel}
      </Button>
    </BottomSheet>
  )
}
