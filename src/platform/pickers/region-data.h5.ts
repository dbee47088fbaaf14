import type { AreaNames } from './region-wheels'

let loading: Promise<AreaNames> | null = null

/** The names of all regions, 30 KB: loaded once, when the picker first opens. After a failure it can be called again. */
export function loadRegionData(): Promise<AreaNames> {
  loading ??= import(/* webpackChunkName: "region-data" */ '@vant/area-data').then(
    ({ areaList }) => areaList,
    (error: unknown) => {
      loading = null
      throw error
    },
  )
  return loading
}
