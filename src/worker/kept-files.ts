import { cacheOf } from '../shell/kept-app'

declare const self: ServiceWorkerGlobalScope

/** The address of the app's page, and of the folder that its files are in. */
export const page = self.registration.scope

const keptAt = 'x-kept-at'
const dayMs = 24 * 60 * 60 * 1000

/** The cache of this app; another folder of this origin may have another one. */
const openCache = (): Promise<Cache> => caches.open(cacheOf(page))

/** Nothing where the browser's storage is full, broken or forbidden: the network is still there. */
const quietly = <Value>(work: Promise<Value>): Promise<Value | undefined> => work.catch(() => undefined)

/** What is kept of this; undefined without. */
export const keptOf = (request: RequestInfo): Promise<Response | undefined> =>
  quietly(openCache().then((cache) => cache.match(request)))

/** Keeps a file that a screen has asked for. */
export const keepAlso = (request: Request, file: Response): Promise<unknown> =>
  quietly(openCache().then((cache) => cache.put(request, file)))

/** Has the next start wait for the network. */
export const forgetPage = (): Promise<unknown> => quietly(openCache().then((cache) => cache.delete(page)))

/** Whether this is one of the app's files, not what a hotel's network answers. */
export const isAppFile = ({ ok, redirected, headers }: Response): boolean =>
  ok && !redirected && /javascript|text\/css/.test(headers.get('Content-Type') || '')

/** Whether the shop confirmed this page within the last day: the files of a version before stay that long (docs/integration.md). */
export function isFresh({ headers }: Response): boolean {
  const age = Date.now() - Number(headers.get(keptAt))
  return age >= 0 && age < dayMs
}

/** Cookies are none of this app's business (contract 1). */
const ask = (address: string, cache: RequestCache) => fetch(address, { cache, credentials: 'omit' })

async function keepFile(cache: Cache, address: string): Promise<void> {
  if (await cache.match(address)) return
  const answer = await ask(address, 'default')
  if (!isAppFile(answer)) throw new Error(`${address} is no file of the app.`)
  await cache.put(address, answer)
}

/** The files that a page names, its texts in other languages among them. */
const filesOf = (html: string): string[] =>
  (html.match(/\.\/(?:js|css)\/[\w.-]+\.(?:js|css)\b/g) || []).map((file) => new URL(file, page).href)

/** Keeps this page once all of its files are kept, and no other version's files. */
async function keepVersion(html: string, headers: Headers): Promise<void> {
  const cache = await openCache()
  const files = filesOf(html)
  await Promise.all(files.map((file) => keepFile(cache, file)))
  const before = await (await cache.match(page))?.text()
  headers.set(keptAt, String(Date.now()))
  await cache.put(page, new Response(html, { headers }))
  if (html === before) return
  const others = (await cache.keys()).filter(({ url }) => url !== page && !files.includes(url))
  await Promise.all(others.map((other) => cache.delete(other)))
}

/**
 * Keeps the app as the shop has it now. Where something else stands in its place the browser forgets it.
 *
 * @throws an Error when it could not be loaded in whole: then what was kept stays
 */
export async function keepApp(): Promise<void> {
  const answer = await ask(page, 'no-cache')
  const { ok, redirected, status } = answer
  // A server that is out of order, or a network that wants people to sign in first.
  if (redirected || (!ok && status !== 404 && status !== 410))
    throw new Error('Nobody knows where the app is.')
  const html = await answer.text()
  if (ok && html.includes('id="account-config"')) return keepVersion(html, new Headers(answer.headers))
  await caches.delete(cacheOf(page))
  await self.registration.unregister()
}
