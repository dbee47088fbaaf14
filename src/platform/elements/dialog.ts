import Taro from '@tarojs/taro'
import { quietly } from '../quietly'
import { timeLimits, withTimeLimit } from '../time-limit'
import type { ConfirmOptions } from './element-props'

/**
 * Asks, and waits for the answer: true only for a tap on `confirmText`, false also where the platform can't ask. WeChat
 * shows four characters of each.
 */
export function confirm({ title, text, confirmText, cancelText }: ConfirmOptions): Promise<boolean> {
  const ask = () => Taro.showModal({ title, content: text, confirmText, cancelText })
  return withTimeLimit(timeLimits.person, ask).then(
    (answer) => answer.confirm,
    () => false,
  )
}

/** Says something that needs no answer, and goes away by itself. */
export function notify(text: string): void {
  quietly(() => Taro.showToast({ title: text, icon: 'none', duration: 2500 }))
}

/** Says, and lets the person feel, that what they asked for is done. */
export function showSuccess(text: string): void {
  // Nobody misses it on a telephone that can't, or may not.
  quietly(() => Taro.vibrateShort({ type: 'light' }))
  notify(text)
}
