import Taro from '@tarojs/taro'
import { quietly } from '../quietly'
import { timeLimits, withTimeLimit } from '../time-limit'
import type { ConfirmOptions } from './element-props'

/** Asks in a dialog. True only for a tap on `confirmText`, of which, as of the other, WeChat shows four characters. */
export function confirm({ title, text, confirmText, cancelText }: ConfirmOptions): Promise<boolean> {
  const ask = () => Taro.showModal({ title, content: text, confirmText, cancelText })
  return withTimeLimit(timeLimits.person, ask).then(
    (answer) => answer.confirm,
    () => false,
  )
}

/** Shows a message that disappears by itself. */
export function notify(text: string): void {
  quietly(() => Taro.showToast({ title: text, icon: 'none', duration: 2500 }))
}

/** Shows that an action succeeded, with a short vibration where the phone has one. */
export function showSuccess(text: string): void {
  quietly(() => Taro.vibrateShort({ type: 'light' }))
  notify(text)
}
