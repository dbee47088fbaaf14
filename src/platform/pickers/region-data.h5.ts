import type { AreaNames } from './region-wheels'

let loading: Promise<AreaNames> | null = null

/** The names of all regions: 30 KB that only who opens the picker fetches, once. A failure is forgotten. */
export function loadRegionData(): Promise<AreaNames> {
  loading ??= import(/* webpackChunkName: "region-data", webpackMode: "lazy" */ '@vant/area-data').then(
    ({ areaList }) => areaList,
    (error: unknown) => {
      loading = null
      throw error
    },
  )
  return loading
}
