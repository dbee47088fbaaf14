import { forgetPage, isAppFile, isFresh, keepAlso, keepApp, keptOf, page } from './kept-files'

// The browser runs this beside the app (src/shell/keep-app.ts): it opens the app from what it kept at the last visit.
// Only the app's own page and files pass through it; calls to the shop don't.

declare const self: ServiceWorkerGlobalScope

/** How long (ms) the app's first requests come before what is asked for the next visit. */
const afterStartMs = 2000
/** How long (ms) a slow network is waited for where an older page is kept. */
const patienceMs = 5000

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Never rejects: what can't be kept now is kept another time. */
const keepLater = () =>
  pause(afterStartMs)
    .then(keepApp)
    .catch(() => {})

/** The page as the network has it; what was kept where there is no network, or a server that is out of order. */
async function fromNetwork(request: Request, kept: Response | undefined): Promise<Response> {
  const asked = fetch(request)
  if (!kept) return asked
  const usual = asked.then((answer) => (answer.status < 500 ? answer : kept))
  return Promise.race([usual, pause(patienceMs).then(() => kept)]).catch(() => kept)
}

/** The kept page at once. Reloading is how people ask for the newest one. */
async function openPage(request: Request): Promise<Response> {
  const kept = await keptOf(page)
  return kept && isFresh(kept) && request.cache === 'default' ? kept : fromNetwork(request, kept)
}

async function openFile(request: Request): Promise<Response> {
  const kept = await keptOf(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (isAppFile(answer)) await keepAlso(request, answer.clone())
  // The shop has another version by now: the next start is that one.
  else if (answer.status === 404) await forgetPage()
  return answer
}

self.addEventListener('install', (event) => event.waitUntil(keepApp().then(() => self.skipWaiting())))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = request.url.replace(/[?#].*/, '')
  if (request.method !== 'GET') return
  if (request.mode === 'navigate' && [page, `${page}index.html`].includes(address)) {
    event.respondWith(openPage(request))
    event.waitUntil(keepLater())
  } else if (/^(?:js|css)\/[^/]+\.\w{8}\.(?:js|css)$/.test(address.replace(page, '')))
    event.respondWith(openFile(request))
})
