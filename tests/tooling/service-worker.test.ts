import { runInNewContext } from 'node:vm'
import { browserScript } from '../../scripts/build/browser-script'

const folder = 'https://shop.example.com/h5/'

/** Runs the built worker with this storage. @returns answers a request as the worker does; null where it leaves it alone */
async function worker(caches: object, fetch: (request: Request) => Promise<Response>) {
  const listeners: Record<string, (event: object) => void> = {}
  const self = {
    registration: { scope: folder },
    addEventListener(name: string, listener: (event: object) => void) {
      listeners[name] = listener
    },
  }
  const script = await browserScript('src/worker/service-worker.ts')
  runInNewContext(script, { self, caches, fetch, Response, Headers, URL, Date, Promise, setTimeout() {} })
  return (request: object) =>
    new Promise<Response | null>((resolve) => {
      listeners.fetch?.({ request, respondWith: resolve, waitUntil() {} })
      resolve(null)
    })
}

const request = (url: string, more: object = {}) => ({
  ...{ url: folder + url, method: 'GET', mode: 'no-cors', cache: 'default' },
  ...more,
})
const html = { headers: { 'Content-Type': 'text/html' } }
const script = { headers: { 'Content-Type': 'text/javascript' } }

test.each([
  ['storage is forbidden', { open: () => Promise.reject(new Error('SecurityError')) }],
  [
    'storage is full or broken',
    {
      open: () =>
        Promise.resolve({
          match: () => Promise.reject(new Error('UnknownError')),
          put: () => Promise.reject(new Error('QuotaExceededError')),
          delete: () => Promise.reject(new Error('UnknownError')),
        }),
    },
  ],
])('the app opens from the network where %s', async (_, caches) => {
  const answers = await worker(caches, async ({ url }) =>
    url.endsWith('.js') ? new Response('code', script) : new Response('the page', html),
  )
  const page = await answers(request('#/pages/home/index', { mode: 'navigate' }))
  expect(await page?.text()).toBe('the page')
  const file = await answers(request('js/app.12345678.js'))
  expect(await file?.text()).toBe('code')
})

test.each([
  ['a call to the shop', request('../api.php?s=user/login', { method: 'POST', mode: 'cors' })],
  ['a page of the shop', request('../index.php', { mode: 'navigate' })],
  ['another page in the app’s folder', request('other.html', { mode: 'navigate' })],
  ['a file without a hash', request('js/app.js')],
  ['a picture', request('../static/logo.12345678.js.png')],
])('%s does not pass through it', async (_, { url, ...rest }) => {
  const answers = await worker({}, () => Promise.reject(new Error('not asked')))
  expect(await answers({ ...rest, url: new URL(url).href })).toBeNull()
})
