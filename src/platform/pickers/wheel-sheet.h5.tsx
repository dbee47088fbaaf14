import './wheel-sheet.h5.css'
import { useRef, useState } from 'react'
import { Button } from '../elements/basics'
import type { PickerWords } from './picker-props'
import { Sheet } from './sheet.h5'
import { turnAll, type WheelSet } from './wheel'
import { WheelColumn } from './wheel-column.h5'

interface WheelSheetProps<Chosen> {
  title: string
  t: PickerWords
  set: WheelSet<Chosen>
  start: Chosen
  onConfirm: (chosen: Chosen) => void
  onClose: () => void
  onClear?: () => void
}

/** Wheels in a sheet. Nothing is chosen before `confirm`. */
export function WheelSheet<Chosen>({
  title,
  t,
  set,
  start,
  onConfirm,
  onClose,
  onClear,
}: WheelSheetProps<Chosen>) {
  const [chosen, setChosen] = useState(start)
  const rolling = useRef(new Map<number, number>())
  const wheels = set.wheels(chosen)

  const settle = (wheel: number, index: number) => {
    rolling.current.delete(wheel)
    setChosen((before) =>
      set.wheels(before)[wheel]?.index === index ? before : set.turn(before, wheel, index),
    )
  }

  return (
    <Sheet
      title={title}
      t={t}
      onClose={onClose}
      onConfirm={() => onConfirm(turnAll(set, chosen, rolling.current))}
    >
      <div className="ac-wheels-names" aria-hidden="true">
        {wheels.map(({ label }) => (
          <span key={label}>{label}</span>
        ))}
      </div>
      <div className="ac-wheels">
        {wheels.map((wheel, at) => (
          <WheelColumn
            {...wheel}
            key={wheel.label}
            id={`ac-wheel-${at}`}
            onRoll={(index) => rolling.current.set(at, index)}
            onSettle={(index) => settle(at, index)}
          />
        ))}
      </div>
      <div className="ac-unseen" aria-live="polite">
        {wheels.map(({ options, index }) => options[index]).join(' ')}
      </div>
      {onClear ? (
        <Button className="ac-wheels-clear" onClick={onClear}>
          {t('action.clear')}
        </Button>
      ) : null}
    </Sheet>
  )
}
