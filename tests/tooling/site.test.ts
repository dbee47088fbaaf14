import { connect } from 'node:net'
import { h5 } from '../../config/h5'
import { type Site, startSite } from '../../scripts/serve/site'
import { tinyBuild } from './tiny-build'

const dist = tinyBuild({
  'index.html': '<!doctype html><title>Account</title>',
  'js/app.1a2b3c4d.js': 'console.log(1)',
})
let embedded: Site
let proxied: Site

beforeAll(async () => {
  embedded = await startSite({ dist })
  proxied = await startSite({ dist, shopUrl: embedded.url })
})
afterAll(() => Promise.all([proxied.close(), embedded.close()]))

const get = (path: string, init?: RequestInit) => fetch(`${embedded.url}${path}`, init)

/** Asks for a path exactly as it is written; fetch would tidy it up. */
const rawStatus = (path: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(embedded.port, '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.0\r\n\r\n`))
    socket.once('data', (head) => {
      resolve(head.toString().split(' ')[1] ?? '')
      socket.destroy()
    })
    socket.once('error', reject)
  })

test('the start page is revalidated each time and has a content security policy', async () => {
  const page = await get('/')
  expect(await page.text()).toContain('Account')
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('Cache-Control')).toBe('no-cache')
  expect(page.headers.get('Content-Security-Policy')).toContain("script-src 'self'")
})

test('a page that has not changed is not sent again', async () => {
  const tag = (await get('/')).headers.get('ETag') ?? ''
  const again = await get('/', { headers: { 'If-None-Match': tag } })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  expect((await get('/', { headers: { 'If-None-Match': 'W/"other"' } })).status).toBe(200)
})

test('a file with a hash in its name is cached for ever, and gzipped on request', async () => {
  const script = await get('/js/app.1a2b3c4d.js', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(script.headers.get('Cache-Control')).toContain('immutable')
  expect(script.headers.get('Content-Encoding')).toBe('gzip')
  expect(await script.text()).toBe('console.log(1)')
  const plain = await get('/js/app.1a2b3c4d.js', { headers: { 'Accept-Encoding': 'identity' } })
  expect(plain.headers.get('Content-Encoding')).toBeNull()
})

test('HEAD returns the headers only', async () => {
  const head = await get('/js/app.1a2b3c4d.js', { method: 'HEAD' })
  expect(head.status).toBe(200)
  expect(await head.text()).toBe('')
})

test.each([
  '/../../etc/passwd',
  '/js/../../package.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/js/..%2f..%2fpackage.json',
])('%s is not found', async (path) => {
  expect(await rawStatus(path)).toBe('404')
})

const askSite = (url: string) =>
  fetch(`${url}/api.php?s=base/common`, {
    method: 'POST',
    body: new URLSearchParams({ application: 'app', application_client_type: 'h5' }),
  })

test('the shop answers on the same origin, embedded or proxied', async () => {
  const [here, there] = await Promise.all([askSite(embedded.url), askSite(proxied.url)])
  expect(await here.json()).toMatchObject({ code: 0 })
  expect(await there.json()).toMatchObject({ code: 0 })
})

test('an unreachable shop is an empty 502', async () => {
  const shop = await startSite({ dist })
  const site = await startSite({ dist, shopUrl: shop.url })
  await shop.close()
  const answer = await askSite(site.url)
  expect(answer.status).toBe(502)
  expect(await answer.text()).toBe('')
  await site.close()
})

test('a port in use is reported in one sentence', async () => {
  await expect(startSite({ dist, port: embedded.port })).rejects.toThrow(
    `Port ${embedded.port} of 127.0.0.1 is taken`,
  )
})

test('the development server answers to this computer’s names alone, and in no frame', () => {
  expect(h5.devServer).toMatchObject({
    host: '127.0.0.1',
    allowedHosts: 'auto',
    headers: { 'X-Frame-Options': 'DENY' },
  })
})
