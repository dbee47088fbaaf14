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
    const file = new URL('service-worker.js', document.baseURI).href
    const found = await workers.getRegistration()
    const isOwn = found?.active?.scriptURL === file
    // A folder has one worker: where the shop has one of its own there, that stays.
    if (wanted) return (isOwn || found?.scope !== new URL('.', file).href) && workers.register(file)
    return isOwn && (await found.unregister()) && caches.delete(cacheOf(found.scope))
  }
  if (workers) setTimeout(() => change().catch(() => {}), laterMs)
}
