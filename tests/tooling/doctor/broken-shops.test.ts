/** @jest-environment node */
import { Hono } from 'hono'
import { listen } from '../../../sandbox/server'
import { createShop } from '../../../sandbox/shop'
import { hasBlocker } from '../../../scripts/doctor/examine'
import {
  changedShop,
  closeShopsAfterTests,
  examineAt,
  foundIn,
  inEnglish,
  serveAnswers,
  serveApp,
  serveSelfSigned,
  shopOf,
} from './test-shops'

closeShopsAfterTests()

const page = '<!doctype html><title>Access denied</title>'

/** Each a shop, or what stands in its place, and what keeps the app from working with it. */
const broken: Record<string, { at: () => Promise<string>; blocker: string; told: string }> = {
  'a closed port': {
    at: async () => {
      const { url, close } = await listen(new Hono(), { port: 0 })
      await close()
      return url
    },
    blocker: 'reachable.refused',
    told: 'nothing listens there',
  },
  'a name that no server has': {
    at: async () => 'https://shop.invalid',
    blocker: 'reachable.unknownName',
    told: 'no server has this name',
  },
  'a self-signed certificate': {
    at: serveSelfSigned,
    blocker: 'reachable.selfSigned',
    told: 'self-signed',
  },
  'plain http where https is meant': {
    at: async () => (await shopOf()).url.replace('http:', 'https:'),
    blocker: 'reachable.noTls',
    told: 'no https at this port',
  },
  'a connection that is cut': {
    at: () => serveAnswers((request) => request.socket.destroy()),
    blocker: 'reachable.broken',
    told: 'the connection broke',
  },
  'an answer of 20 MB': {
    at: () => serveAnswers((_, answer) => answer.end('x'.repeat(20_000_000))),
    blocker: 'reachable.tooLong',
    told: 'longer than 2 MB',
  },
  'a firewall': {
    at: () => serveAnswers((_, answer) => answer.writeHead(403).end(page)),
    blocker: 'place.forbidden',
    told: 'HTTP 403 Access denied',
  },
  'a server that is broken': {
    at: () => serveAnswers((_, answer) => answer.writeHead(502).end('')),
    blocker: 'place.broken',
    told: 'HTTP 502',
  },
  'another site': {
    at: () => serveAnswers((_, answer) => answer.end('<title>Blog</title>')),
    blocker: 'place.none',
    told: 'no ShopXO answers',
  },
  'an address that is sent on': {
    at: async () => {
      const { url } = await shopOf()
      return serveAnswers(({ url: path = '' }, answer) =>
        answer.writeHead(301, { location: `${url}${path}` }).end(),
      )
    },
    blocker: 'redirect.elsewhere',
    told: 'The app follows no redirect',
  },
  'a shop that is closed': {
    at: async () => {
      const { shop, url } = await shopOf('2.3.2')
      shop.state.data.config.home_site_state = '0'
      return url
    },
    blocker: 'open.none',
    told: '“升级中...”',
  },
  'a shop where nobody can sign in': {
    at: async () => {
      const { shop, url } = await shopOf()
      shop.state.data.config.home_user_login_type = ''
      return url
    },
    blocker: 'kinds.noSignIn',
    told: 'in a browser nobody gets in',
  },
  'a shop that draws no captcha': {
    at: () => {
      const app = new Hono()
      app.use(async (context, next) =>
        /userverifyentry/.test(context.req.url) ? context.body(null) : await next(),
      )
      return serveApp(app.route('/', createShop().app))
    },
    blocker: 'captcha.noImage',
    told: 'draws none',
  },
}

describe.each(Object.entries(broken))('%s', (_, { at, blocker, told }) => {
  test('is told', async () => {
    const report = await examineAt(await at())
    expect(foundIn(report).filter((found) => found.startsWith('blocker'))).toEqual([`blocker ${blocker}`])
    expect(hasBlocker(report)).toBe(true)
    expect(inEnglish(report).replace(/\s+/g, ' ')).toContain(told)
  })
})

test('a shop that never answers is given up', async () => {
  const silent = await serveAnswers(() => undefined)
  expect(foundIn(await examineAt(silent, { timeoutMs: 50 }))).toEqual(['blocker reachable.silent'])
})

test('a shop that falls silent is given up as a whole', async () => {
  let calls = 0
  const url = await serveAnswers((_, answer) => {
    calls += 1
    if (calls === 1) answer.end('{"msg":"","code":0,"data":{"config":{}}}')
  })
  expect(hasBlocker(await examineAt(url, { totalMs: 1_000 }))).toBe(true)
})

test.each([
  ['one', '\uFEFF'],
  ['three, and blank lines', '\n\uFEFF\uFEFF\r\n\uFEFF'],
])('byte order marks, %s, are a warning: the app reads over them', async (_, marks) => {
  const report = await examineAt(await changedShop((text) => `${marks}${text}`))
  expect(foundIn(report)).toContain('warning json.mark')
  expect(hasBlocker(report)).toBe(false)
})

test.each([
  [
    'before',
    (text: string) => `<br />\n<b>Notice</b>: Undefined index: a in <b>x.php</b>\n${text}`,
    '“Notice : Undefined index: a in x.php”',
  ],
  ['after', (text: string) => `${text}\nWarning: session_write_close()`, 'Warning: session_write_close()'],
])('what PHP says %s the JSON is a warning: the app reads over it', async (_, change, told) => {
  const report = await examineAt(await changedShop(change))
  expect(foundIn(report)).toContain('warning json.stray')
  expect(hasBlocker(report)).toBe(false)
  expect(inEnglish(report).replace(/\s+/g, ' ')).toContain(told)
})

test('a shop that is closed to some platforms works on the others', async () => {
  const { shop, url } = await shopOf()
  shop.state.data.config.home_site_app_state = 'weixin,h5'
  const report = await examineAt(url)
  expect(foundIn(report)).toContain('warning open.some')
  expect(hasBlocker(report)).toBe(false)
  expect(inEnglish(report)).toMatch(/^WeChat +closed/m)
})

test('what a server says cannot write to the terminal', async () => {
  const { shop, url } = await shopOf()
  shop.state.data.config.home_site_name = 'a\u001b[2Jb\u202e\r\nc'
  expect(inEnglish(await examineAt(url))).toContain('“a [2Jb c”')
})
