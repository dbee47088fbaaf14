import { useApp } from '@/stores/app-context'
import { useLoaded } from './use-loaded'

/** Refreshes the shop's settings for a screen that depends on them, and that shows the last known ones meanwhile. */
export function useLoadSite(wanted = true): void {
  const { site } = useApp()
  useLoaded(site.getState().refreshIfOld, { wanted })
}
