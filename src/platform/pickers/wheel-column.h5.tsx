import './wheel-column.h5.css'
import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { indexAfterKey, indexAt, ROW_HEIGHT, type Wheel } from './wheel'

// Milliseconds without a scroll event after which the wheel stands still, for browsers without `scrollend`.
const silence = 120

interface WheelColumnProps extends Wheel {
  /** The element id; the rows' ids begin with it. */
  id: string
  /** Another row passes the middle. */
  onRoll: (index: number) => void
  /** The wheel stands still. */
  onSettle: (index: number) => void
}

/** One wheel: a list that the browser scrolls and snaps, which feels native; for keys and screen readers a listbox. */
export function WheelColumn({ id, label, options, index, onRoll, onSettle }: WheelColumnProps) {
  const list = useRef<HTMLDivElement>(null)
  /** The row in the middle, or the target of a key or a click. */
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
    // On the way to the target of a key or a click, the rows between are not chosen.
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

/** Scrolls to a row without animation. */
function jump(list: HTMLElement, row: number) {
  list.style.scrollBehavior = 'auto'
  list.scrollTop = row * ROW_HEIGHT
  list.style.scrollBehavior = ''
}
