import './screen.css'
import type { ReactNode } from 'react'
import { Text, View } from '@/platform/elements'
import { TopBar } from '@/platform/top-bar'
import type { BackProps } from '@/platform/top-bar-props'

interface ScreenProps {
  title: string
  /** Only drawn where the platform has no back button of its own. */
  back?: BackProps
  /** A sentence on what this screen is for. */
  intro?: string
  children: ReactNode
}

/** The frame of every screen: its title, its width, the parts of the display that it keeps clear. */
export function Screen({ title, back, intro, children }: ScreenProps) {
  return (
    <View className="ac-screen">
      <TopBar title={title} back={back} />
      <View role="main" className="ac-screen-body">
        {intro ? <Text className="ac-screen-intro">{intro}</Text> : null}
        {children}
      </View>
    </View>
  )
}
