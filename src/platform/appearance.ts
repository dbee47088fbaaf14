import Taro from '@tarojs/taro'
import theme from '@/theme.json'
import type { AppearanceChoice } from './appearance-choice'
import { deviceTheme, followDeviceTheme, paintBehind } from './device-theme'
import { quietly } from './quietly'

let shown: AppearanceChoice | null = null

const paint = (choice: AppearanceChoice) => {
  const { bar, barText, behind } = theme[choice === 'auto' ? deviceTheme() : choice]
  const frontColor = barText === 'white' ? '#ffffff' : '#000000'
  quietly(() => Taro.setNavigationBarColor({ backgroundColor: bar, frontColor }))
  paintBehind(behind)
}

/** Paints what the platform draws around the screen in front as the person chose; the screen itself has a class. */
export function showAppearance(choice: AppearanceChoice): void {
  // A new screen starts as the device wishes: without a choice there is nothing to undo.
  if (choice === 'auto' && shown === null) return
  // What this has painted over, the platform doesn't change any more by itself.
  if (shown === null) followDeviceTheme(() => shown === 'auto' && paint('auto'))
  shown = choice
  paint(choice)
}
