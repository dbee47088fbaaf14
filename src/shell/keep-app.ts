import { cacheOf } from './kept-app'

/** Time (ms) for the first screen's own requests. */
const laterMs = 1000

/**
 * Has the browser keep the app, so that it opens at once and without a network (src/worker), or forget it where the
 * operator doesn't want that. It does without where it can't: in private windows, on plain http.
 *
 * @param wanted what the configuration says
 */
export function keepApp(wanted: boolean): void {
  const { serviceWorker: workers } = navigator
  const change = async () => {
    if (wanted) return workers.register('service-worker.js')
    const worker = await workers.getRegistration()
    await worker?.unregister()
    return worker && caches.delete(cacheOf(worker.scope))
  }
  if (workers) setTimeout(() => change().catch(() => {}), laterMs)
}
