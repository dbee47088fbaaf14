import './sheet.h5.css'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { Button, Heading } from '../elements/basics'
import { trapFocus } from '../elements/focus-trap.h5'
import type { SheetTexts } from './picker-props'

interface SheetProps {
  title: string
  texts: SheetTexts
  /** Absent while nothing can be confirmed. */
  onConfirm?: () => void
  onClose: () => void
  children: ReactNode
}

/** A panel that slides up over the screen. Escape, a tap outside and `cancel` close it. */
export function Sheet({ title, texts, onConfirm, onClose, children }: SheetProps) {
  const panel = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })

  useLayoutEffect(() => {
    if (!panel.current) return
    const release = trapFocus(panel.current, () => close.current())
    // Otherwise the screen would scroll to the panel, which is still below the visible part.
    panel.current.focus({ preventScroll: true })
    return release
  }, [])

  return (
    <div className="ac-sheet">
      {/* For the keyboard there are Escape and the cancel button. */}
      <div className="ac-sheet-veil" aria-hidden="true" onClick={onClose} />
      <div
        ref={panel}
        className="ac-sheet-panel"
        role="dialog"
        aria-modal="true"
        aria-label={title}
        tabIndex={-1}
      >
        <div className="ac-sheet-bar">
          <Button className="ac-sheet-button" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Heading level={2} className="ac-sheet-title">
            {title}
          </Heading>
          <Button className="ac-sheet-button ac-sheet-confirm" disabled={!onConfirm} onClick={onConfirm}>
            {texts.confirm}
          </Button>
        </div>
        {children}
      </div>
    </div>
  )
}
