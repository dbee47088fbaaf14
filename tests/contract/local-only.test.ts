/** @jest-environment node */
import { request } from 'node:http'
import { hostname } from 'node:os'
import { isForLoopback } from '../../sandbox/http/own-host'
import { listen } from '../../sandbox/server'
import { createShop } from '../../sandbox/shop'
import { shopForEachTest } from './running-shop'

const shop = shopForEachTest()

/** The status of a request with exactly these headers; fetch would set `Host` itself. */
function statusOf(
  path: string,
  headers: Record<string, string>,
  method = 'GET',
  body = '',
  url = shop.url,
): Promise<number> {
  const { port } = new URL(url)
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

describe('names of other computers', () => {
  test.each([
    'evil.example',
    'evil.example:8787',
    '192.168.1.2',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
  ])('a request for %s is refused, whatever it asks for', async (host) => {
    for (const path of ['/_sandbox/state', '/api.php?s=base/common', '/static/x.png']) {
      expect(await statusOf(path, { host })).toBe(403)
    }
  })

  test.each(['localhost', 'LOCALHOST:1', '127.0.0.1', '127.0.0.1:8787', '[::1]', '[::1]:80'])(
    '%s is this computer',
    async (host) => {
      expect(await statusOf('/_sandbox/state', { host })).toBe(200)
    },
  )

  test('a server that was opened to other computers answers to its addresses and its own name alone', async () => {
    const open = await listen(createShop().app, { port: 0, host: '0.0.0.0' })
    const statuses: Record<string, number> = {}
    for (const host of ['192.168.1.2:8000', '[fe80::1]', hostname(), `${hostname()}.local`, 'evil.example']) {
      statuses[host] = await statusOf('/api.php?s=base/common', { host }, 'GET', '', open.url)
    }
    await open.close()
    expect(Object.entries(statuses).filter(([, status]) => status !== 200)).toEqual([['evil.example', 403]])
  })

  test.each([
    ['127.0.0.1', true],
    ['::1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.2', false],
  ])('listening at %s is for this computer alone: %s', (address, isPrivate) => {
    expect(isForLoopback(address)).toBe(isPrivate)
  })
})

describe('pages of other sites', () => {
  const json = { 'content-type': 'application/json' }
  const own = () => ({ host: new URL(shop.url).host })

  test.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'http://127.0.0.1:1' }],
    [{ origin: 'null' }],
  ])('%j is refused by every control call and the panel', async (headers) => {
    for (const path of ['/_sandbox', '/_sandbox/state', '/_sandbox/code?kind=sms']) {
      expect(await statusOf(path, { ...own(), ...headers })).toBe(403)
    }
    const config = JSON.stringify({ home_site_name: 'x' })
    expect(await statusOf('/_sandbox/config', { ...own(), ...json, ...headers }, 'POST', config)).toBe(403)
    expect(await statusOf('/_sandbox/reset', { ...own(), ...headers }, 'POST')).toBe(403)
    expect(shop.state.data.config).toEqual({})
  })

  test('the panel itself may do what it shows', async () => {
    const headers = { ...own(), ...json, origin: shop.url, 'sec-fetch-site': 'same-origin' }
    expect(await statusOf('/_sandbox/config', headers, 'POST', '{"home_site_name":"x"}')).toBe(200)
    expect(await statusOf('/_sandbox', { ...own(), 'sec-fetch-site': 'none' })).toBe(200)
    const proxied = { ...headers, origin: 'http://localhost:10086' }
    expect(await statusOf('/_sandbox/config', proxied, 'POST', '{"home_site_name":"y"}')).toBe(200)
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonx',
  ])('a POST of %s, which a form can send, is refused', async (type) => {
    const headers = { ...own(), 'content-type': type }
    expect(await statusOf('/_sandbox/config', headers, 'POST', '{"home_site_name":"x"}')).toBe(415)
    expect(shop.state.data.config).toEqual({})
  })

  test('a body without a type is refused, a reset without a body is not', async () => {
    expect(await statusOf('/_sandbox/config', own(), 'POST', '{"home_site_name":"x"}')).toBe(415)
    expect(await statusOf('/_sandbox/reset', own(), 'POST')).toBe(200)
  })

  test.each(['/_sandbox', '/_sandbox/state'])('can not show %s in a frame', async (path) => {
    const response = await fetch(shop.url + path)
    expect(response.headers.get('x-frame-options')).toBe('DENY')
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  test('the panel runs its own script and nothing else', async () => {
    const policy = (await fetch(`${shop.url}/_sandbox`)).headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'; script-src 'sha256-[^']+';/)
    expect(policy).not.toContain('unsafe')
  })
})

describe('a shop that other computers reach', () => {
  const opened = async (check: (url: string) => Promise<void>) => {
    const open = await listen(createShop({ panelKey: 'the key' }).app, { port: 0, host: '0.0.0.0' })
    await check(`http://127.0.0.1:${open.port}`).finally(() => open.close())
  }
  const withKey = (key: string) => ({ headers: { 'x-sandbox-key': key } })

  test('tells codes and passwords to the panel that has the key, and to nobody else', () =>
    opened(async (url) => {
      for (const path of [
        '/_sandbox/state',
        '/_sandbox/requests',
        '/_sandbox/code?kind=sms',
        '/_sandbox/state/',
      ]) {
        expect((await fetch(url + path)).status).toBe(401)
        expect((await fetch(url + path, withKey('another'))).status).toBe(401)
      }
      expect((await fetch(`${url}/_sandbox/state`, withKey('the key'))).status).toBe(200)
    }))

  test('is changed by nobody without the key', () =>
    opened(async (url) => {
      expect((await fetch(`${url}/_sandbox/reset`, { method: 'POST' })).status).toBe(401)
      expect((await fetch(`${url}/_sandbox/reset`, { method: 'POST', ...withKey('the key') })).status).toBe(
        200,
      )
    }))

  test('serves the panel, which holds nothing of the shop, and the app’s calls', () =>
    opened(async (url) => {
      const page = await fetch(`${url}/_sandbox`)
      expect(page.status).toBe(200)
      expect(await page.text()).not.toContain('the key')
      expect((await fetch(`${url}/api.php?s=base/common`)).status).toBe(200)
    }))
})
