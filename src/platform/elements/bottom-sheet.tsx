import './bottom-sheet.css'
import { View as TaroView } from '@tarojs/components'
import { View } from './basics'
import type { BottomSheetProps } from './element-props'

/** A panel over the screen. A tap beside it closes it. */
export function BottomSheet({ title, onClose, children }: BottomSheetProps) {
  return (
    <View className="ac-sheet">
      <TaroView className="ac-sheet-veil" onClick={onClose} {...{ ariaHidden: true }} />
      <View className="ac-sheet-panel" role="dialog" aria-label={title}>
        {children}
      </View>
    </View>
  )
}
