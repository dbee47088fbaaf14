import { canary, foreignHost, hostileHtml, hostilePage, sideBySide } from '../support/hostile-html'
import { Phone } from './phone'

let phone: Phone
/** What was asked of anybody but the site, by any page that has been opened, and what asked the person. */
const told: string[] = []

// Without the page's security policy: it must not be all that stands between a text and its reader.
beforeAll(async () => {
  phone = await Phone.open({ bypassCSP: true })
  await phone.visit()
  const { host } = new URL(phone.page.url())
  const context = phone.page.context()
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^(http|ws)/.test(url.protocol) && url.host !== host) told.push(request.url())
  })
  context.on('dialog', (dialog) => {
    told.push(dialog.message())
    void dialog.dismiss()
  })
})
beforeEach(() => {
  told.length = 0
})
afterAll(() => phone?.close())

const hasRun = () => phone.page.evaluate((name) => Reflect.get(window, name), canary)

/** What no element of a text may be or have. */
const stray = () =>
  phone.screen.locator('.ac-agreement-text').evaluate((text) =>
    [...text.querySelectorAll('*')].flatMap(({ localName, attributes }) => {
      const kept = ['href', 'target', 'rel', 'colspan', 'rowspan', 'start', 'dir', 'lang', 'title']
      const strange = [...attributes].filter(({ name }) => !kept.includes(name))
      return [
        ...(/^(img|svg|math|style|script|form|input|iframe|video|audio)$/.test(localName) ? [localName] : []),
        ...strange.map(({ name }) => `${localName} ${name}`),
      ]
    }),
  )

const showAgreement = async (html: string) => {
  await phone.startAfresh('home', { sandbox_agreement_html: `<p>第一条</p>${html}` })
  await phone.visit('agreement')
  await phone.screen.getByText('第一条').waitFor()
}

const didNoHarm = async () => {
  const address = phone.page.url()
  // Pictures, animations and refreshing pages take a moment to strike.
  await phone.page.waitForTimeout(200)
  expect(await hasRun()).toBeUndefined()
  expect(told).toEqual([])
  expect(phone.page.url()).toBe(address)
  expect(phone.page.context().pages()).toHaveLength(1)
  expect(phone.troubles).toEqual([])
}

test('the attacks are real: unfiltered, they run and send requests', async () => {
  const page = await phone.page.context().newPage()
  await page.route(/./, (route) => route.abort())
  // Those that lead away would end the others before they begin.
  const staying = hostileHtml.filter((vector) => !/refresh|frameset/.test(vector))
  await page.setContent(sideBySide(staying), { waitUntil: 'commit' })
  await page.waitForFunction((name) => Reflect.get(window, name), canary)
  await page.close()
  expect(told.filter((url) => url.includes(foreignHost)).length).toBeGreaterThan(5)
})

test('an agreement of attacks only does nothing and is readable', async () => {
  await showAgreement(`${hostilePage}<p>末条</p>`)
  await phone.screen.getByText('末条').waitFor()
  expect(await stray()).toEqual([])
  await didNoHarm()
})

// In the company of many an attack may be only text.
test('any few of the attacks do nothing', async () => {
  await showAgreement('')
  for (let first = 0; first < hostileHtml.length; first += 6) {
    const few = hostileHtml.slice(first, first + 6)
    await phone.configure({ sandbox_agreement_html: `<p>第一条</p>${few.join('\n')}` })
    await phone.page.reload({ waitUntil: 'commit' })
    await phone.screen.getByText('第一条').waitFor()
    const harm = { stray: await stray(), ran: await hasRun() }
    expect({ few, ...harm }).toEqual({ few, stray: [], ran: undefined })
  }
  await didNoHarm()
})

test('the page’s own elements are still found, and its buttons work', async () => {
  await showAgreement(hostilePage)
  const found = await phone.page.evaluate(() => [
    document.querySelectorAll('#app').length,
    document.getElementById('app')?.localName,
    typeof document.getElementById,
    typeof document.cookie,
    typeof localStorage.getItem,
    document.baseURI === location.href,
  ])
  expect(found).toEqual([1, 'div', 'function', 'string', 'function', true])
  await phone.button('返回').tap()
  await phone.button('登录').waitFor()
})

test('a link opens outside the app without a referrer or opener; only absolute addresses are links', async () => {
  await showAgreement(`<p><a href="https://good.example/a" onclick="${canary}=1" ping=//evil.example>网页</a>
    <a href="tel:021-88888888">电话</a> <a href="mailto:a@good.example">邮件</a>
    <a href="javascript:${canary}=1">代码</a> <a href="data:text/html,x">数据</a>
    <a href="//evil.example">别处</a> <a href="/_sandbox">相对</a> <a href="#/pages/sign-in/index">本站</a></p>`)
  const links = await phone.screen
    .locator('.ac-agreement-text a')
    .evaluateAll((found) =>
      found.map((link) => [
        link.textContent,
        ...['href', 'target', 'rel'].map((name) => link.getAttribute(name)),
      ]),
    )
  const elsewhere = ['_blank', 'noopener noreferrer']
  expect(links).toEqual([
    ['网页', 'https://good.example/a', ...elsewhere],
    ['电话', 'tel:021-88888888', ...elsewhere],
    ['邮件', 'mailto:a@good.example', ...elsewhere],
    ...['代码', '数据', '别处', '相对', '本站'].map((text) => [text, null, null, null]),
  ])
})

test('the reason of a closed shop is text of limited length', async () => {
  const reason = `<h1>盘点中</h1>${hostilePage}${'很久'.repeat(400)}`
  await phone.startAfresh('home', { home_site_app_state: ['h5'], home_site_close_reason: reason })
  const shown = phone.screen.getByText(/^盘点中/)
  await shown.waitFor()
  expect((await shown.textContent())?.length).toBeLessThanOrEqual(501)
  expect(await phone.screen.locator('img, script, iframe, svg, form[action]').count()).toBe(0)
  await didNoHarm()
})
