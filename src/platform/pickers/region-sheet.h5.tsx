import { useEffect, useState } from 'react'
import { Button, Text, View } from '../elements/basics'
import type { RegionPickerProps } from './picker-props'
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

/** The names of all regions, 30 KB: they load when the picker first opens. */
const loadAreas = async (): Promise<AreaNames> =>
  (await import(/* webpackChunkName: "region-data" */ '@vant/area-data')).areaList

/** The wheels of the region picker; before, that the names are loading or could not be loaded. */
export function RegionSheet(props: RegionPickerProps & { onClose: () => void }) {
  const { title, t, value, onChange, onClose } = props
  const [areas, setAreas] = useState<AreaNames | 'loading' | 'failed'>('loading')

  useEffect(() => {
    if (areas !== 'loading') return
    let closed = false
    const show = (next: AreaNames | 'failed') => {
      if (!closed) setAreas(next)
    }
    loadAreas().then(show, () => show('failed'))
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
      <Sheet title={title} t={t} onClose={onClose}>
        <View className="ac-sheet-wait" role="status">
          <Text>{t(areas === 'loading' ? 'action.loading' : 'region.failed')}</Text>
          {areas === 'failed' ? (
            <Button className="ac-sheet-retry" onClick={() => setAreas('loading')}>
              {t('action.retry')}
            </Button>
          ) : null}
        </View>
      </Sheet>
    )
  }
  const known = withStored(areas, value)
  const start = rowsOfRegion(known, value)
  // Names without their endings stay as they are stored, too.
  const isStored = (rows: RegionRows) => value.province !== '' && rows.every((row, at) => row === start[at])
  return (
    <WheelSheet
      title={title}
      t={t}
      set={regionWheels(known, [t('region.province'), t('region.city'), t('region.county')])}
      start={start}
      onConfirm={(rows) => confirm(isStored(rows) ? value : regionAtRows(known, rows))}
      onClose={onClose}
    />
  )
}
