import './cell-group.css'
import type { ReactNode } from 'react'
import { Heading, Text, View } from '@/platform/elements'
import { useUniqueId } from './use-unique-id'

interface CellGroupProps {
  title?: string
  /** A note below the group. */
  note?: string
  children: ReactNode
}

/** Groups cells on one surface. */
export function CellGroup({ title, note, children }: CellGroupProps) {
  const id = useUniqueId()
  return (
    <View className="ac-group" role={title ? 'group' : undefined} aria-labelledby={title ? id : undefined}>
      {title ? (
        <Heading level={2} id={id} className="ac-group-title">
          {title}
        </Heading>
      ) : null}
      <View className="ac-group-rows">{children}</View>
      {note ? <Text className="ac-group-note">{note}</Text> : null}
    </View>
  )
}
