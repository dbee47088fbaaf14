import './clearable.css'
import type { ReactNode } from 'react'
import { Button, View } from '../elements/basics'

interface ClearableProps {
  text: string
  /** Without it there is nothing to clear. */
  onClear?: () => void
  children: ReactNode
}

/** A row and a button beside it that empties it: the platforms' own pickers can't choose nothing. */
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
