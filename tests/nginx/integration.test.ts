import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../scripts/browser/launch-browser'
import { PATIENCE_MS } from '../support/patience'
import { ShopBehindNginx } from './nginx'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

describe.each([
  ['at the root of its origin', ''],
  ['in a folder of its origin', '/mall'],
])('a shop %s, by docs/integration.md', (_, folder) => {
  let shop: ShopBehindNginx
  beforeAll(async () => {
    shop = await ShopBehindNginx.open(folder)
  })
  afterAll(() => shop?.close())

  const get = (path: string) =>
    fetch(`${shop.url}${folder}${path}`, { headers: { 'accept-encoding': 'gzip' } })

  test('the page is asked for each time, and framed by the shop alone', async () => {
    const { status, headers } = await get('/h5/')
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
    expect(headers.get('content-type')).toMatch('text/html')
  })

  test('files with a hash are compressed and never asked for again; one that is gone is none', async () => {
    const page = await (await get('/h5/')).text()
    const files = [...page.matchAll(/(?:src|href)="(?:\.\/)?((?:js|css)\/[^"]+)"/g)].map(([, file]) => file)
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) {
      const { status, headers } = await get(`/h5/${file}`)
      expect(status).toBe(200)
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(headers.get('content-encoding')).toBe('gzip')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
    expect((await get('/h5/js/app.00000000.js')).status).toBe(404)
  })

  test('the next visit opens what the browser has kept, under the same rules', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' })
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    const address = `${shop.url}${folder}/h5/`
    await page.goto(address)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(address)
    const again = await (await context.newPage()).goto(address)
    expect(again?.fromServiceWorker()).toBe(true)
    expect(again?.headers()['content-security-policy']).toBe("frame-ancestors 'self'")
    await context.close()
  })

  test('a person registers, and goes back to the shop', async () => {
    const context = await browser.newContext({ locale: 'zh-CN', hasTouch: true, isMobile: true })
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    const refused: string[] = []
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
    const body = JSON.stringify({ home_user_register_img_verify_state: 0 })
    const headers = { 'content-type': 'application/json' }
    await fetch(`${shop.site.api}/_sandbox/config`, { method: 'POST', headers, body })
    const cart = `${folder}/_sandbox/requests`
    await page.goto(`${shop.url}${folder}/h5/?back=${encodeURIComponent(cart)}#/pages/register/index`)
    await page.getByRole('textbox', { name: '用户名', exact: true }).fill('zhang_san')
    await page.getByLabel('密码', { exact: true }).fill('secret12')
    await page.getByRole('checkbox').tap()
    await page.getByRole('textbox', { name: '图形验证码' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '注册', exact: true }).last().tap()
    await page.waitForURL(`${shop.url}${cart}`)
    expect(shop.site.shop?.state.data.users.map(({ username }) => username)).toEqual(['zhang_san'])
    expect(refused).toEqual([])
    await context.close()
  })
})
