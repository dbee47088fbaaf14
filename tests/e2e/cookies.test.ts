import type { Request } from 'playwright-core'
import { shops } from '../support/shop-settings'
import { until } from '../support/until'
import { uploadAvatar } from './choose-avatar'
import { answersLike } from './each-shop'
import { Phone } from './phone'

const mobile = '13800138001'
let phone: Phone
let answered: Request[]
/** Requests that the app gave up, as for a screen that was left. */
let abandoned: Request[]

beforeAll(async () => {
  phone = await Phone.open()
  const isCall = (request: Request) => new URL(request.url()).pathname === '/api.php'
  const context = phone.page.context()
  context.on('requestfinished', (request) => void (isCall(request) && answered.push(request)))
  context.on('requestfailed', (request) => void (isCall(request) && abandoned.push(request)))
})
beforeEach(() => {
  answered = []
  abandoned = []
})
afterEach(() => expect(phone.troubles.splice(0)).toEqual([]))
afterAll(() => phone?.close())

/** The headers of requests as they went over the wire, which alone name the host. */
const sentHeaders = async () => {
  await until(
    'the browser has told of every request',
    () => answered.length + abandoned.length >= phone.shop.requests().length,
  )
  const all = await Promise.all(answered.map((request) => request.allHeaders()))
  for (const headers of all) expect(headers).toHaveProperty('host')
  return [...all, ...(await Promise.all(abandoned.map((request) => request.allHeaders())))]
}

/** The cookies that the shop has set so far, as `[name, value]`. */
const offeredCookies = async () => {
  const all = await Promise.all(answered.map(async (request) => (await request.response())?.headersArray()))
  return all.flat().flatMap((header) => {
    if (header?.name.toLowerCase() !== 'set-cookie') return []
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header.value) ?? []
    return [{ name, value }]
  })
}

const fillCaptcha = async (type: 'user_reg' | 'user_login') => {
  await phone.screen.locator('.ac-captcha-picture').waitFor()
  await phone.field('图形验证码').fill(phone.shop.captcha(type))
}

const registerWithCaptcha = async () => {
  await phone.field('用户名').fill('zhang_san')
  await phone.field('密码').fill('secret12')
  await fillCaptcha('user_reg')
  await phone.tick()
  await phone.button('注册').tap()
  await phone.heading('zhang_san').waitFor()
}

const signInWithCaptcha = async () => {
  await phone.button('登录').tap()
  await phone.field('账号').fill('zhang_san')
  await phone.field('密码').fill('secret12')
  await fillCaptcha('user_login')
  await phone.button('登录').tap()
  await phone.agree()
  await phone.heading('zhang_san').waitFor()
}

const saveWithAvatar = async () => {
  await phone.button('个人资料').tap()
  await phone.field('昵称').fill('张三')
  await uploadAvatar(phone, await phone.page.screenshot())
  await phone.button('保存').tap()
  await phone.toast('已保存')
  await phone.button('返回').tap()
}

const bindMobile = async () => {
  await phone.screen.getByRole('button', { name: /^手机号/ }).tap()
  await phone.field('手机号').fill(mobile)
  await phone.button('获取验证码').tap()
  await phone.screen.getByText(/秒后重发/).waitFor()
  const code = await phone.code({ kind: 'sms', scene: 'bind', account: mobile })
  await phone.field('短信验证码').fill(code)
  await phone.button('绑定').tap()
  await phone.screen.getByText('138***001').first().waitFor()
}

describe.each(shops)('a shop of %s', (generation) => {
  answersLike(generation, () => phone)

  test('no request sends a cookie and none is kept, whatever the shop sets (B8)', async () => {
    await phone.startAfresh('register', { home_user_login_img_verify_state: 1 })
    await registerWithCaptcha()
    await phone.signOut()
    await signInWithCaptcha()
    await saveWithAvatar()
    await bindMobile()

    const endpoints = new Set(phone.shop.requests().map(({ s }) => s))
    expect([...endpoints]).toEqual(
      expect.arrayContaining([
        ...['base/common', 'user/userverifyentry', 'user/reg', 'user/login', 'personal/index'],
        ...['personal/save', 'personal/useravatarupload', 'user/appmobilebind'],
      ]),
    )
    const headers = await sentHeaders()
    expect(headers.length).toBeGreaterThanOrEqual(endpoints.size)
    expect(headers.flatMap((sent) => sent.cookie ?? [])).toEqual([])
    expect(await phone.page.context().cookies()).toEqual([])
    expect(await phone.page.evaluate(() => document.cookie)).toBe('')

    const offered = await offeredCookies()
    expect(new Set(offered.map(({ name }) => name))).toEqual(
      new Set(['PHPSESSID', 'uuid', 'user_token_data']),
    )
    // The shop goes on with the session that a client has: here it takes each call for the first.
    const sessions = offered.filter(({ name }) => name === 'PHPSESSID').map(({ value }) => value)
    expect(new Set(sessions).size).toBe(sessions.length)
  })
})

test('this test sees a cookie where one is sent', async () => {
  await phone.startAfresh('home')
  await phone.button('登录').waitFor()
  const ask = () => phone.page.evaluate(async () => (await fetch('/api.php?s=base/common')).status)
  await ask()
  await ask()
  const cookies = (await sentHeaders()).map(({ cookie = '' }) => cookie)
  expect(cookies.join()).toContain('PHPSESSID=')
  const kept = await phone.page.context().cookies()
  expect(kept.map(({ name }) => name)).toContain('PHPSESSID')
})

test('a cookie that an older version left goes with the sign-out (B8)', async () => {
  await phone.newMember()
  // Their requests would carry it.
  await phone.page.waitForFunction(() => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name)
    return ['profile', 'account-zh'].every((file) => names.some((name) => name.includes(`/js/${file}.`)))
  })
  const token = await phone.page.evaluate(() => {
    const kept = localStorage.getItem('account.session') ?? ''
    return JSON.parse(kept).value.session.token
  })
  const { origin } = new URL(phone.page.url())
  await phone.page.context().addCookies([{ name: 'user_token_data', value: token, url: origin }])
  expect(await phone.page.evaluate(() => document.cookie)).toBe(`user_token_data=${token}`)
  await phone.signOut()
  expect(await phone.page.context().cookies()).toEqual([])
})
