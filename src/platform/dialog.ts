import Taro from '@tarojs/taro'
import type { ConfirmOptions } from './confirm-options'

/** Asks, and waits for the answer: true only for a tap on `confirmText`. WeChat shows four characters of each. */
export async function confirm({ title, text, confirmText, cancelText }: ConfirmOptions): Promise<boolean> {
  const answer = await Taro.showModal({ title, content: text, confirmText, cancelText })
  return answer.confirm
}

/** Says something that needs no answer, and goes away by itself. */
export function notify(text: string): void {
  void Taro.showToast({ title: text, icon: 'none', duration: 2500 })
}
