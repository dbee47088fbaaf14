import { Phone } from './phone'

const noCaptcha = { home_user_register_img_verify_state: 0 }
const stolen = 'a1b2c3d4'.repeat(4)
const person = btoa(JSON.stringify({ token: stolen, id: 1 }))
let phone: Phone
let site = ''

beforeAll(async () => {
  phone = await Phone.open()
})
beforeEach(async () => {
  await phone.startAfresh('home', noCaptcha)
  site = new URL(phone.page.url()).origin
})
afterAll(() => phone?.close())

/** Opens an address as a link does, in a page of which nothing is left from before. */
const follow = async (address: string) => {
  await phone.page.goto('about:blank')
  await phone.page.goto(`${site}${address}`)
}

test.each([
  `/?thirdpartylogin=${person}`,
  `/?token=${stolen}&uuid=${stolen}&user=${person}`,
  `/?application_client_type=weixin&token=${stolen}#/pages/profile/index`,
  `/#/pages/home/index?token=${stolen}&user={"id":1,"token":"${stolen}"}`,
  `/?redirect=//evil.example&back=https://evil.example&url=javascript:alert(1)`,
  '/?redirect_uri=https://evil.example#/pages/sign-in/index?redirect=https://evil.example',
  '/#/pages/sign-in/index?back=javascript:alert(1)',
  '/#//evil.example',
  '/#https://evil.example',
  '/#javascript:alert(1)',
  '/#/pages/agreement/index?document=javascript:alert(1)',
  '/#/pages/agreement/index?document=../../user/tokenuserinfo&url=https://evil.example',
  '/#/pages/no/such/screen',
  '/#/pages/home/index?__proto__[token]=x&constructor.prototype.token=x',
])('%s neither signs a user in nor leaves the app', async (address) => {
  const asked: string[] = []
  phone.page.on('request', (request) => asked.push(new URL(request.url()).origin))
  await follow(address)
  await phone.page.waitForLoadState('networkidle')

  expect(new URL(phone.page.url()).origin).toBe(site)
  expect([...new Set(asked)]).toEqual([site])
  const kept = await phone.page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
  expect(kept).not.toContain(stolen)
  expect(kept).not.toContain('account.session')
  for (const { query, body } of phone.shop.requests()) {
    expect(Object.keys(query)).toEqual(['s'])
    expect(JSON.stringify(body)).not.toContain(stolen)
  }
  phone.page.removeAllListeners('request')
})

test('an address with a malformed escape that is opened later opens home, too', async () => {
  await follow('/#/pages/sign-in/index')
  await phone.page.evaluate(() => {
    window.location.hash = '#/100%'
  })
  await phone.page.waitForURL(/#\/pages\/home\/index/)
  await phone.screen.getByText('登录后可管理个人资料、绑定手机号').waitFor()
})

test.each(['/#/pages/no/such/screen', '/#//evil.example', '/#/100%', '/#/%E4%B8?x=1', '/#%'])(
  'the unknown screen %s opens home',
  async (address) => {
    await follow(address)
    await phone.button('注册').waitFor()
    expect(phone.troubles).toEqual([])
  },
)

test('a malformed hash opens home in an app that is open already', async () => {
  await phone.button('登录').tap()
  await phone.field('账号').waitFor()
  await phone.page.goto(`${site}/#/100%`)
  await phone.button('注册').waitFor()
  expect(phone.troubles).toEqual([])
})

test('signing in after a link with a redirect stays in the app', async () => {
  await follow('/?redirect=https://evil.example#/pages/register/index?redirect=https://evil.example')
  await phone.register('zhang_san')
  await phone.heading('zhang_san').waitFor()
  expect(new URL(phone.page.url()).origin).toBe(site)
})

test.each(['12', 'MTI_x-'])('a registration by the link of %s has that referrer', async (referrer) => {
  await follow(`/?referrer=${referrer}#/pages/register/index`)
  await phone.register('zhang_san')
  await phone.heading('zhang_san').waitFor()
  const [sent] = phone.shop.requests('user/reg')
  expect(sent?.body).toMatchObject({ referrer })
})

test.each(['<script>alert(1)</script>', 'a&token=x'])('%s is no referrer', async (referrer) => {
  await follow(
    `/?referrer=${encodeURIComponent(referrer)}#/pages/register/index?referrer=${encodeURIComponent(referrer)}`,
  )
  await phone.register('zhang_san')
  await phone.heading('zhang_san').waitFor()
  const [sent] = phone.shop.requests('user/reg')
  expect(sent?.body).not.toHaveProperty('referrer')
  expect(await phone.page.evaluate(() => localStorage.getItem('account.referrer'))).toBeNull()
})
