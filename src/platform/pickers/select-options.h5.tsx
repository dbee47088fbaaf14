import type { KeyboardEvent } from 'react'
import { classNames } from '../class-names'
import { Heading } from '../elements/basics'
import type { SelectOptionsProps } from './picker-props'

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
export const SelectOptions = <Id extends number | string>(props: SelectOptionsProps<Id>) => (
  <>
    <Heading level={2} className="ac-select-title">
      {props.title}
    </Heading>
    <div role="listbox" aria-label={props.title}>
      {props.options.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="option"
          aria-selected={id === props.value}
          className={classNames('ac-button ac-select-option', id === props.value && 'ac-select-on')}
          onClick={() => props.onChange(id)}
          onKeyDown={walk}
        >
          {name}
        </button>
      ))}
    </div>
  </>
)
