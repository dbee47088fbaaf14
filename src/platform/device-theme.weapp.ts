import './device-appearance.css'
import Taro from '@tarojs/taro'
import type { Theme } from './appearance-choice'

/** What the device wishes now; old clients don't tell. */
export const deviceTheme = (): Theme => (Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light')

/** Paints what shows behind a screen that is pulled beyond its end. */
export const paintBehind = (colour: string): void => {
  const all = { backgroundColor: colour, backgroundColorTop: colour, backgroundColorBottom: colour }
  Taro.setBackgroundColor(all).catch(() => {})
}
