import './wheel-column.h5.css'
import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { indexAfterKey, indexAt, ROW_HEIGHT, type Wheel } from './wheel'

// Browsers without `scrollend` tell the end of a scroll by its silence.
const silence = 120

interface WheelColumnProps extends Wheel {
  /** Names the column and its rows in the document. */
  id: string
  /** Another row rolls through the middle. */
  onRoll: (index: number) => void
  /** The wheel stands still. */
  onSettle: (index: number) => void
}

/**
 * One wheel: a list that the browser itself scrolls and snaps, so that touch, mouse wheel and trackpad feel as
 * everywhere else. To a keyboard and a screen reader it is a listbox.
 */
export function WheelColumn({ id, label, options, index, onRoll, onSettle }: WheelColumnProps) {
  const list = useRef<HTMLDivElement>(null)
  /** The row in the middle, or the one that a key or a click sent the wheel to. */
  const row = useRef(-1)
  const sent = useRef(false)
  const timer = useRef(0)

  useEffect(() => () => window.clearTimeout(timer.current), [])

  useLayoutEffect(() => {
    if (!list.current || row.current === index) return
    row.current = index
    sent.current = true
    jump(list.current, index)
  }, [index])

  const settle = () => {
    window.clearTimeout(timer.current)
    sent.current = false
    onSettle(row.current)
  }

  const send = (target: number) => {
    if (!list.current || target === row.current) return
    row.current = target
    sent.current = true
    list.current.scrollTop = target * ROW_HEIGHT
    onSettle(target)
  }

  const follow = () => {
    if (!list.current) return
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(settle, silence)
    // On its way to where it was sent, the rows between are nobody's choice.
    if (sent.current) return
    const passing = indexAt(list.current.scrollTop, options.length)
    if (passing === row.current) return
    row.current = passing
    onRoll(passing)
  }

  const byKey = (event: KeyboardEvent) => {
    const target = indexAfterKey(event.key, row.current, options.length)
    if (target === null) return
    event.preventDefault()
    send(target)
  }

  const byClick = (event: MouseEvent) => {
    const option = event.target instanceof HTMLElement ? event.target.dataset.row : undefined
    if (option !== undefined) send(Number(option))
  }

  const byHand = () => {
    sent.current = false
  }

  return (
    <div
      ref={list}
      id={id}
      className="ac-wheel"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`${id}-${index}`}
      onScroll={follow}
      onTouchStart={byHand}
      onWheel={byHand}
      onKeyDown={byKey}
      onClick={byClick}
    >
      {options.map((option, at) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus and names its active row.
        <div
          key={option}
          id={`${id}-${at}`}
          data-row={at}
          className="ac-wheel-row"
          role="option"
          aria-selected={at === index}
        >
          {option}
        </div>
      ))}
    </div>
  )
}

/** To a row without rolling there. */
function jump(list: HTMLElement, row: number) {
  list.style.scrollBehavior = 'auto'
  list.scrollTop = row * ROW_HEIGHT
  list.style.scrollBehavior = ''
}
