import './screen.css'
import { vendor } from '@vendor'
import { type ReactNode, useLayoutEffect } from 'react'
import { classNames } from '@/platform/class-names'
import { Text, View } from '@/platform/elements/basics'
import type { BackProps } from '@/platform/elements/element-props'
import { TopBar } from '@/platform/elements/top-bar'
import type { AppearanceChoice } from '@/platform/platform'

interface ScreenProps {
  title: string
  /** Only rendered on platforms without a back button of their own. */
  back?: BackProps
  /** A sentence about the purpose of the screen. */
  intro?: string
  appearance?: AppearanceChoice
  children: ReactNode
}

/** The layout of a screen: title bar, width, safe areas and appearance. */
export function Screen({ title, back, intro, appearance = 'auto', children }: ScreenProps) {
  useLayoutEffect(() => vendor.showAppearance(appearance), [appearance])
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
