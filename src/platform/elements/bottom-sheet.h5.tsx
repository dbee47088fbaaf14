import './bottom-sheet.css'
import './bottom-sheet.h5.css'
import { useLayoutEffect, useRef } from 'react'
import type { BottomSheetProps } from './element-props'
import { trapFocus } from './focus-trap.h5'

/** A panel that slides up over the screen. Escape and a tap beside it close it. */
export function BottomSheet({ title, onClose, children }: BottomSheetProps) {
  const panel = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  close.current = onClose

  useLayoutEffect(() => {
    if (!panel.current) return
    const release = trapFocus(panel.current, () => close.current())
    // Without this the screen jumps to an element that is still below the fold.
    panel.current.focus({ preventScroll: true })
    return release
  }, [])

  return (
    <div className="ac-sheet">
      {/* The keyboard has Escape and the cancel button for this. */}
      <div className="ac-sheet-veil" aria-hidden="true" onClick={onClose} />
      <div
        ref={panel}
        className="ac-sheet-panel"
        role="dialog"
        aria-modal="true"
        aria-label={title}
        tabIndex={-1}
      >
        {children}
      </div>
    </div>
  )
}
