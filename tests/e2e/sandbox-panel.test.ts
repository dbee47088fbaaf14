import type { Browser, Page } from 'playwright-core'
import { addDemoPeople } from '../../sandbox/data/add-demo-people'
import { type Listening, listen } from '../../sandbox/server'
import { createShop } from '../../sandbox/shop'
import { launchBrowser } from '../../scripts/browser/launch-browser'

let browser: Browser
let server: Listening
beforeAll(async () => {
  browser = await launchBrowser()
  server = await listen(createShop({ appAddress: '/', seed: addDemoPeople }).app, { port: 0 })
  await fetch(`${server.url}/api.php?s=user/userverifyentry&type=user_reg&uuid=u-1`)
  const account = { s: 'user/appminiuserauth', application_client_type: 'alipay', authcode: 'lily' }
  await fetch(`${server.url}/api.php?${new URLSearchParams(account)}`)
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

/** Opens the panel in a browser of that language, with every error of the page. */
async function openPanel(locale: string): Promise<{ page: Page; errors: string[] }> {
  const page = await (await browser.newContext({ locale })).newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(`${server.url}/_sandbox`)
  return { page, errors }
}

/** What a person reads, the lists' words for being empty included, but for the name of the other language. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('title, header, main')].map(({ textContent }) => textContent)
    const empties = [...document.querySelectorAll<HTMLElement>('[data-empty]')].map(
      ({ dataset }) => dataset.empty,
    )
    return [...shown, ...empties].join('\n').replace('中文', '')
  })

test.each([
  ['zh-CN', 'zh-CN', '已连接'],
  ['zh-TW', 'zh-CN', '已连接'],
  ['en-GB', 'en', 'Connected to'],
  ['es-ES', 'en', 'Connected to'],
])('speaks to a browser in %s in %s', async (locale, language, connected) => {
  const { page, errors } = await openPanel(locale)
  await page.getByText(connected).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
  expect(await wordsOf(page)).not.toMatch(/[{}]|undefined/)
  expect(errors).toEqual([])
})

test('has no Chinese word in English', async () => {
  const { page } = await openPanel('en-US')
  await page.getByText('seconds ago').first().waitFor()
  const words = await wordsOf(page)
  expect(words).toContain('Site switches')
  expect(words).not.toMatch(/\p{Script=Han}/u)
})

test('shows the demo people, whose names and passwords are copied by a click', async () => {
  const { page } = await openPanel('en-US')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const person = page.locator('#people li', { hasText: 'complete profile' })
  await person.getByRole('button', { name: 'demo1234' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('demo1234')
  await page.getByRole('button', { name: '中文' }).click()
  await page.locator('#people li', { hasText: '资料完整' }).waitFor()
})

test('keeps the language that a person chose', async () => {
  const { page, errors } = await openPanel('en-US')
  await page.getByText('Connected to').waitFor()
  await page.getByRole('button', { name: '中文' }).click()
  await page.getByText('已连接').waitFor()
  await page.reload()
  await page.getByText('已连接').waitFor()
  const chosen = page.getByRole('group', { name: '语言' }).getByRole('button', { pressed: true })
  expect(await chosen.textContent()).toBe('中文')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('Connected to').waitFor()
  expect(await page.getByRole('link').textContent()).toBe('Open the app')
  expect(errors).toEqual([])
})

test.each(['constructor', '__proto__', 'toString'])(
  'stays of use when anybody asks for a captcha of the type %s',
  async (type) => {
    await fetch(`${server.url}/api.php?s=user/userverifyentry&type=${type}&uuid=u-2`)
    const { page, errors } = await openPanel('en-US')
    await page.locator('#captchas li', { hasText: type }).first().waitFor()
    await page.getByText('Connected to').waitFor()
    expect(await page.locator('#accounts li').count()).toBeGreaterThan(0)
    expect(errors).toEqual([])
  },
)
