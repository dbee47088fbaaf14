import { useEffect, useState } from 'react'
import { Button, Text, View } from '../elements/basics'
import type { RegionPickerProps } from './picker-props'
import { loadRegionData } from './region-data.h5'
import {
  type AreaNames,
  type RegionRows,
  regionAtRows,
  regionWheels,
  rowsOfRegion,
  withStored,
} from './region-wheels'
import { Sheet } from './sheet.h5'
import { WheelSheet } from './wheel-sheet.h5'

interface RegionSheetProps extends RegionPickerProps {
  onClose: () => void
}

/** The wheels of the region picker; before, that the names are loading or could not be loaded. */
export function RegionSheet(props: RegionSheetProps) {
  const { title, texts, value, columnTexts, loadingText, failedText, retryText, onChange, onClose } = props
  const [areas, setAreas] = useState<AreaNames | 'loading' | 'failed'>('loading')

  useEffect(() => {
    if (areas !== 'loading') return
    let closed = false
    const show = (next: AreaNames | 'failed') => {
      if (!closed) setAreas(next)
    }
    loadRegionData().then(show, () => show('failed'))
    return () => {
      closed = true
    }
  }, [areas])

  const confirm = (region: RegionPickerProps['value']) => {
    onClose()
    onChange(region)
  }

  if (areas === 'loading' || areas === 'failed') {
    return (
      <Sheet title={title} texts={texts} onClose={onClose}>
        <View className="ac-sheet-wait" role="status">
          <Text>{areas === 'loading' ? loadingText : failedText}</Text>
          {areas === 'failed' ? (
            <Button className="ac-sheet-retry" onClick={() => setAreas('loading')}>
              {retryText}
            </Button>
          ) : null}
        </View>
      </Sheet>
    )
  }
  const known = withStored(areas, value)
  const start = rowsOfRegion(known, value)
  // Names without their endings stay as they are stored, too.
  const isStored = (rows: RegionRows) => value.county !== '' && rows.every((row, at) => row === start[at])
  return (
    <WheelSheet
      title={title}
      texts={texts}
      set={regionWheels(known, columnTexts)}
      start={start}
      onConfirm={(rows) => confirm(isStored(rows) ? value : regionAtRows(known, rows))}
      onClose={onClose}
    />
  )
}
