import './clearable.css'
import type { ReactNode } from 'react'
import { Button, View } from '../elements/basics'

interface ClearableProps {
  text: string
  /** Absent when there is nothing to clear. */
  onClear?: () => void
  children: ReactNode
}

/** A row with a button that clears its value: the platforms' own pickers can't. */
export function Clearable({ text, onClear, children }: ClearableProps) {
  return (
    <View className="ac-clearable">
      <View className="ac-clearable-row">{children}</View>
      {onClear ? (
        <Button className="ac-clearable-button" onClick={onClear}>
          {text}
        </Button>
      ) : null}
    </View>
  )
}
