import './cell-group.css'
import type { ReactNode } from 'react'
import { View } from '@/platform/elements/basics'

/** Groups cells on one surface. */
export const CellGroup = ({ children }: { children: ReactNode }) => (
  <View className="ac-group">{children}</View>
)
