import './device-appearance.css'
import Taro from '@tarojs/taro'
import { appInfo } from './app-info'
import type { Theme } from './appearance-choice'
import { quietly } from './quietly'

/** What the device wishes now; old clients don't tell. */
export const deviceTheme = (): Theme => (appInfo().theme === 'dark' ? 'dark' : 'light')

/** Paints what shows behind a screen that is pulled beyond its end. */
export const paintBehind = (colour: string): void => {
  const all = { backgroundColor: colour, backgroundColorTop: colour, backgroundColorBottom: colour }
  quietly(() => Taro.setBackgroundColor(all))
}

/** Calls whenever the device's wish changes (base library 2.11.0). */
export const followDeviceTheme = (listener: () => void): void => quietly(() => Taro.onThemeChange(listener))
