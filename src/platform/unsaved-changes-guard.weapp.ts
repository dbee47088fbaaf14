import Taro from '@tarojs/taro'

/** Has WeChat ask this when its own way back would leave the screen; null lets the person go again. */
export function guardUnsavedChanges(question: string | null): void {
  if (question === null) Taro.disableAlertBeforeUnload({})
  else Taro.enableAlertBeforeUnload({ message: question })
}
