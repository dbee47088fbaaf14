import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { MiddlewareHandler } from 'hono'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from '../../scripts/browser/launch-browser'
import { phoneOptions } from '../driver/h5/phone-options'
import { PATIENCE_MS } from '../support/patience'
import { until } from '../support/until'
import { changingSite } from './changing-site'
import { isForgotten, isKept, keptAddresses, versionOf } from './kept-by-browser'

let site: Awaited<ReturnType<typeof changingSite>>
let browser: Browser
let phone: BrowserContext

beforeAll(async () => {
  browser = await launchBrowser()
})
beforeEach(async () => {
  site = await changingSite()
  phone = await browser.newContext({ ...phoneOptions, serviceWorkers: 'allow' })
  phone.setDefaultTimeout(PATIENCE_MS)
})
afterEach(async () => {
  await phone.close()
  await site.close()
})
afterAll(() => browser?.close())

/** Opens the app in a tab of its own, as from a link. */
async function open(address = '/'): Promise<Page> {
  const page = await phone.newPage()
  await page.goto(site.url + address)
  await button(page, '登录').waitFor()
  return page
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Somebody was here before, and this version is on their device. */
async function wasHere(): Promise<Page> {
  const page = await open()
  await isKept(page, '1')
  return page
}

test('without a network it opens as it was, by any link and by reloading, and says what it can’t do', async () => {
  await wasHere()
  await site.goAway()
  const page = await open('/?back=%2Fcart#/pages/home/index')
  await page.reload()
  await button(page, '登录').tap()
  await page.getByRole('textbox', { name: '账号' }).fill('zhang_san')
  await page.getByText('加载失败').waitFor()
})

test('only the page and its files are kept, under addresses without parameters', async () => {
  const page = await open('/?back=%2Fcart&referrer=1#/pages/home/index')
  await isKept(page, '1')
  const again = await open('/?back=%2Fcart&referrer=1#/pages/home/index')
  await again.waitForLoadState('networkidle')
  const addresses = await keptAddresses(again)
  expect(addresses).toContain('/')
  expect(addresses.filter((one) => !/^\/(?:(?:js|css)\/[\w-]+\.\w{8}\.(?:js|css))?$/.test(one))).toEqual([])
})

test('a new version is there at the next visit but one, and at once for who reloads', async () => {
  await wasHere()
  site.deploy('2')
  const page = await open()
  expect(await versionOf(page)).toBe('1')
  await isKept(page, '2')
  expect(await versionOf(await open())).toBe('2')
  site.deploy('3')
  const reloaded = await open()
  expect(await versionOf(reloaded)).toBe('2')
  await reloaded.reload()
  expect(await versionOf(reloaded)).toBe('3')
})

test('of a version before nothing is kept', async () => {
  const page = await wasHere()
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    await (await caches.open(name)).put('js/old.12345678.js', new Response(''))
  })
  site.deploy('2')
  const later = await open()
  await isKept(later, '2')
  const isOldKept = () => later.evaluate(async () => Boolean(await caches.match('js/old.12345678.js')))
  await until('the old file is gone', async () => !(await isOldKept()))
})

test('a page that the shop has not confirmed for a day waits for the network', async () => {
  const page = await wasHere()
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const cache = await caches.open(name)
    const kept = await cache.match('./')
    const headers = new Headers(kept?.headers)
    headers.set('x-kept-at', String(Date.now() - 25 * 60 * 60 * 1000))
    await cache.put('./', new Response(await kept?.text(), { headers }))
  })
  site.deploy('2')
  expect(await versionOf(await open())).toBe('2')
})

test.each<[string, MiddlewareHandler]>([
  [
    'a hotel’s page',
    async (context) =>
      context.req.path === '/' ? context.redirect('/welcome') : context.html('<h1>Welcome</h1>'),
  ],
  ['a server that is out of order', async (context) => context.html('<h1>Bad gateway</h1>', 502)],
])('%s is not taken for the app', async (_, answer) => {
  await wasHere()
  site.answerWith(answer)
  const before = site.pagesAsked()
  await open()
  await until('the page is asked for', () => site.pagesAsked() > before)
  await site.goAway()
  expect(await versionOf(await open())).toBe('1')
})

test('where a file of the kept version is gone, the next visit is to the new one', async () => {
  await wasHere()
  site.deploy('2')
  const [about = ''] = readdirSync(path.join(site.folder, 'js')).filter((name) => name.startsWith('about.'))
  rmSync(path.join(site.folder, 'js', about))
  site.serveFolder()
  const page = await open()
  expect(await versionOf(page)).toBe('1')
  await page.evaluate((file) => fetch(`js/${file}`), about)
  expect(await versionOf(await open())).toBe('2')
})

test('calls to the shop and the shop’s own pages don’t pass through it', async () => {
  await wasHere()
  const page = await phone.newPage()
  const passed: string[] = []
  page.on('response', (response) => {
    if (response.fromServiceWorker()) passed.push(new URL(response.url()).pathname)
  })
  await page.goto(site.url)
  await button(page, '登录').waitFor()
  await page.waitForLoadState('networkidle')
  await page.goto(`${site.url}/_sandbox/requests`)
  expect(passed).toContain('/')
  expect(passed.filter((one) => one !== '/' && !/^\/(?:js|css)\//.test(one))).toEqual([])
})

test.each([true, false])(
  'a worker that the shop itself has for the folder stays, with offline: %s',
  async (offline) => {
    site.deploy('1', (html) => html.replace('"rows": [', `"offline": ${offline},\n  "rows": [`))
    writeFileSync(path.join(site.folder, 'shop-worker.js'), '// of the shop')
    site.serveFolder()
    const shop = await phone.newPage()
    await shop.goto(`${site.url}/_sandbox/requests`)
    await shop.evaluate(async () => {
      await navigator.serviceWorker.register('/shop-worker.js')
      await navigator.serviceWorker.ready
    })
    const page = await open()
    // Longer than the app waits before it has itself kept (src/shell/keep-app.ts).
    await page.waitForTimeout(2000)
    const workers = await page.evaluate(async () => {
      const all = await navigator.serviceWorker.getRegistrations()
      return all.map(({ installing, active }) => (installing ?? active)?.scriptURL)
    })
    expect(workers).toEqual([`${site.url}/shop-worker.js`])
  },
)

test('an operator who doesn’t want it has it forgotten', async () => {
  await wasHere()
  site.deploy('2', (html) => html.replace('"rows": [', '"offline": false,\n  "rows": ['))
  await isKept(await open(), '2')
  const page = await open()
  await isForgotten(page)
})

test.each<[string, MiddlewareHandler]>([
  ['nothing', async (context) => context.notFound()],
  ['another app', async (context) => context.html('<h1>Another app</h1>')],
])('an app in whose place there is %s is forgotten', async (_, answer) => {
  await wasHere()
  site.answerWith(answer)
  const page = await open()
  await isForgotten(page)
})
