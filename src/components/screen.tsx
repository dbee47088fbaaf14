import './screen.css'
import { type ReactNode, useLayoutEffect } from 'react'
import { showAppearance } from '@/platform/appearance'
import type { AppearanceChoice } from '@/platform/appearance-choice'
import { classNames } from '@/platform/class-names'
import { Text, View } from '@/platform/elements'
import { TopBar } from '@/platform/top-bar'
import type { BackProps } from '@/platform/top-bar-props'

interface ScreenProps {
  title: string
  /** Only drawn where the platform has no back button of its own. */
  back?: BackProps
  /** A sentence on what this screen is for. */
  intro?: string
  appearance?: AppearanceChoice
  children: ReactNode
}

/** The frame of every screen: its title, its width, the parts of the display that it keeps clear. */
export function Screen({ title, back, intro, appearance = 'auto', children }: ScreenProps) {
  useLayoutEffect(() => showAppearance(appearance), [appearance])
  return (
    <View className={classNames('ac-screen', appearance !== 'auto' && `ac-${appearance}`)}>
      <TopBar title={title} back={back} />
      <View role="main" className="ac-screen-body">
        {intro ? <Text className="ac-screen-intro">{intro}</Text> : null}
        {children}
      </View>
    </View>
  )
}
