import { editConfiguration } from './change-page'
import { Phone } from './phone'

let phone: Phone
let block = ''
const warned: string[] = []

beforeAll(async () => {
  phone = await Phone.open()
  phone.page.on('console', (message) => message.type() === 'warning' && warned.push(message.text()))
  await editConfiguration(phone.page, () => block)
})
beforeEach(() => void warned.splice(0))
afterEach(() => expect(phone.troubles.splice(0)).toEqual([]))
afterAll(() => phone?.close())

const openWith = async (configuration: unknown, screen = 'home') => {
  block = typeof configuration === 'string' ? configuration : JSON.stringify(configuration)
  await phone.startAfresh(screen)
}

test('an operator edits name, colour, rows, links and languages in the delivered page', async () => {
  const asked: string[] = []
  phone.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openWith({
    name: '绿叶小店',
    accent: 'green',
    rows: ['language'],
    back: { browser: '/cart' },
    languages: ['zh', 'en'],
    links: [
      { text: { zh: '我的订单', en: 'My orders' }, browser: '/orders' },
      { text: { zh: '小程序专用' }, miniProgram: '/pages/order/index' },
    ],
  })
  await phone.heading('绿叶小店').waitFor()
  await phone.button('我的订单').waitFor()
  await phone.button('返回商城').waitFor()
  expect(await phone.button('小程序专用').count()).toBe(0)
  expect(await phone.screen.getByText('深色模式').count()).toBe(0)
  const colour = await phone.button('登录').evaluate((button) => getComputedStyle(button).backgroundColor)
  const [red = 0, green = 0, blue = 0] = colour.match(/\d+/g)?.map(Number) ?? []
  expect(green).toBeGreaterThan(Math.max(red, blue))
  // The rules of an edited page are a file of their own; one as it was built asks for none (first-load.test.ts).
  expect(asked.filter((path) => /config/.test(path))).toEqual([
    expect.stringMatching(/^\/js\/configuration\.\w+\.js$/),
  ])
  expect(warned).toEqual([])

  await phone.page.route('**/orders', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>orders</title>' }),
  )
  await phone.button('我的订单').tap()
  await phone.page.waitForURL('**/orders')
})

test('the operator’s order of the ways to sign in counts, as far as the shop offers them', async () => {
  await openWith({ kinds: ['email', 'username'] }, 'register')
  await phone.screen.getByRole('radio').first().waitFor()
  const shown = await phone.screen.getByRole('radiogroup').first().locator('label').allTextContents()
  expect(shown).toEqual(['邮箱', '用户名'])
})

test('a broken block leaves the app as it was built, and tells the operator in the console', async () => {
  await openWith('{ "name": "小店", }')
  await phone.button('登录').waitFor()
  expect(warned.filter((text) => text.includes('account-config'))).toHaveLength(1)
})

test('a key with a mistake is told, and the others count', async () => {
  await openWith({ name: '绿叶小店', accent: 'pink' })
  await phone.heading('绿叶小店').waitFor()
  expect(warned.some((text) => text.includes('accent must be a colour'))).toBe(true)
})
