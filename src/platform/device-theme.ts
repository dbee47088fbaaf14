import type { Theme } from './appearance-choice'

/** Of the mini-program platforms only WeChat lets its window follow the device: here `auto` is light. */
export const deviceTheme = (): Theme => 'light'

/** Only WeChat has a call for it. */
export const paintBehind = (_colour: string): void => {}

/** Nothing to follow. */
export const followDeviceTheme = (_listener: () => void): void => {}
