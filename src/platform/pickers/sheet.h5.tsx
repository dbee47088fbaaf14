import './sheet.h5.css'
import type { ReactNode } from 'react'
import { Button, Heading } from '../elements/basics'
import { BottomSheet } from '../elements/bottom-sheet'
import type { PickerWords } from './picker-props'

interface SheetProps {
  title: string
  t: PickerWords
  onConfirm?: () => void
  onClose: () => void
  children: ReactNode
}

/** A sheet with a bar that confirms or cancels. */
export function Sheet({ title, t, onConfirm, onClose, children }: SheetProps) {
  return (
    <BottomSheet title={title} onClose={onClose}>
      <div className="ac-sheet-bar">
        <Button className="ac-sheet-button" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Heading level={2} className="ac-sheet-title">
          {title}
        </Heading>
        <Button className="ac-sheet-button ac-sheet-confirm" disabled={!onConfirm} onClick={onConfirm}>
          {t('action.confirm')}
        </Button>
      </div>
      {children}
    </BottomSheet>
  )
}
