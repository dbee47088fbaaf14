import Taro from '@tarojs/taro'
import theme from '@/theme.json'
import type { AppearanceChoice } from './appearance-choice'
import { deviceTheme, paintBehind } from './device-theme'

const ignored = () => {}
let painted = false

/** Paints what the platform draws around the screen in front as the person chose; the screen itself has a class. */
export function showAppearance(choice: AppearanceChoice): void {
  // A new screen starts as the device wishes: without a choice there is nothing to undo.
  if (choice === 'auto' && !painted) return
  painted = true
  const { bar, barText, behind } = theme[choice === 'auto' ? deviceTheme() : choice]
  const frontColor = barText === 'white' ? '#ffffff' : '#000000'
  Taro.setNavigationBarColor({ backgroundColor: bar, frontColor }).catch(ignored)
  paintBehind(behind)
}
