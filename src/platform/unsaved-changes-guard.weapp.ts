import Taro from '@tarojs/taro'
import { quietly } from './quietly'

/** Has WeChat ask this when its own way back would leave the screen; null lets the person go again. */
export function guardUnsavedChanges(question: string | null): void {
  quietly(() =>
    question === null
      ? Taro.disableAlertBeforeUnload({})
      : Taro.enableAlertBeforeUnload({ message: question }),
  )
}
