import { noCaptcha } from '../support/shop-settings'
import { hold } from './held-app'
import { Phone } from './phone'

const mobile = '13800138001'
let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterAll(() => phone?.close())

const said = (text: string | RegExp) => phone.screen.getByText(text).first().waitFor()
const choose = (kind: string) => phone.screen.getByRole('radio', { name: kind }).tap()

test('registers by text message: consent and captcha are asked for in sheets, a refused captcha again', async () => {
  await phone.startAfresh('register')
  await choose('手机号')
  await phone.field('手机号').fill(mobile)
  await phone.button('获取验证码').tap()
  await phone.agree()
  await expect(phone.screen.getByRole('checkbox').isChecked()).resolves.toBe(true)
  await phone.screen.locator('.ac-captcha-picture').waitFor()
  await phone.field('图形验证码').fill('zzzz')
  await phone.button('确定').tap()
  await said('图形验证码错误，已为您更换')
  expect(await phone.field('图形验证码').inputValue()).toBe('')
  await phone.screen.locator('.ac-captcha-picture').waitFor()
  await phone.field('图形验证码').fill(phone.shop.captcha('user_reg'))
  await phone.button('确定').tap()
  await said(/秒后重发/)
  await expect(phone.field('图形验证码').count()).resolves.toBe(0)
  expect(await phone.field('手机号').inputValue()).toBe(mobile)

  await phone.field('密码').fill('secret12')
  await phone.field('短信验证码').fill(await phone.code({ kind: 'sms', scene: 'reg', account: mobile }))
  await phone.button('注册').tap()
  await phone.heading('138***001').waitFor()
})

test('registers by e-mail, signs out and signs in by an e-mailed code', async () => {
  await phone.startAfresh('register', noCaptcha)
  await choose('邮箱')
  await phone.field('邮箱').fill('li@example.com')
  await phone.tick()
  await phone.button('获取验证码').tap()
  await said(/秒后重发/)
  await phone
    .field('邮箱验证码')
    .fill(await phone.code({ kind: 'email', scene: 'reg', account: 'li@example.com' }))
  await phone.field('密码').fill('secret12')
  await phone.button('注册').tap()
  await phone.button('退出登录').tap()
  await phone.answer('退出登录')

  await phone.button('登录').tap()
  await choose('邮箱')
  await phone.field('邮箱').fill('li@example.com')
  await phone.button('获取验证码').tap()
  await phone.agree()
  await said(/秒后重发/)
  await phone
    .field('邮箱验证码')
    .fill(await phone.code({ kind: 'email', scene: 'login', account: 'li@example.com' }))
  await phone.button('登录').tap()
  await phone.button('退出登录').waitFor()
})

test('invalid input is reported at its field before a request', async () => {
  await phone.startAfresh('register', noCaptcha)
  await phone.withoutCaptcha()
  await phone.field('用户名').fill('名字')
  await phone.field('密码').fill('a<b>c&d')
  await phone.button('注册').tap()
  await said('用户名为 2–18 位字母、数字或下划线')
  await said(/密码不能包含/)
  expect(phone.shop.requests('user/reg')).toEqual([])
})

test('without consent nothing is sent, and closing the sheet keeps what was typed', async () => {
  await phone.startAfresh('register', noCaptcha)
  await phone.withoutCaptcha()
  await phone.field('用户名').fill('zhang_san')
  await phone.field('密码').fill('secret12')
  await phone.button('注册').tap()
  await phone.button('取消').tap()
  await phone.button('同意并继续').waitFor({ state: 'detached' })
  expect(phone.shop.requests('user/reg')).toEqual([])
  expect(await phone.field('密码').inputValue()).toBe('secret12')
  await expect(phone.screen.getByRole('checkbox').isChecked()).resolves.toBe(false)
})

test('registering an existing account offers to sign in with it', async () => {
  await phone.startAfresh('register', noCaptcha)
  await phone.register('zhang_san')
  await phone.button('退出登录').tap()
  await phone.answer('退出登录')
  await phone.visit('register')
  await phone.register('zhang_san')
  await phone.button('直接登录').tap()
  await phone.heading('登录').waitFor()
  expect(await phone.field('账号').inputValue()).toBe('zhang_san')
})

test('a number that exists is carried to signing in, and an unknown one to registering (A10)', async () => {
  await phone.startAfresh('home', noCaptcha)
  await phone.shop.giveMobileToSomebodyElse(mobile)
  await phone.button('注册').tap()
  await choose('手机号')
  await phone.field('手机号').fill(mobile)
  await phone.tick()
  await phone.button('获取验证码').tap()
  await said('该账号已注册')
  await phone.button('直接登录').tap()
  await phone.heading('登录').waitFor()
  expect(await phone.field('手机号').inputValue()).toBe(mobile)
  await choose('密码登录')
  expect(await phone.field('账号').inputValue()).toBe(mobile)

  await phone.field('账号').fill('li@example.com')
  await phone.field('密码').fill('secret12')
  await phone.button('登录').tap()
  await phone.agree()
  await said('该账号未注册或已注销')
  await said('可使用该账号直接注册')
  await phone.button('注册').first().tap()
  expect(await phone.field('邮箱').inputValue()).toBe('li@example.com')
  expect(phone.page.url()).not.toContain('example.com')
})

test('a refusal that arrives after switching the kind is not shown under the other one (E2)', async () => {
  await phone.startAfresh('register', noCaptcha)
  await phone.shop.giveMobileToSomebodyElse(mobile)
  await choose('手机号')
  await phone.field('手机号').fill(mobile)
  await phone.tick()
  const release = await hold(phone.page, /s=user\/regverifysend/)
  await phone.button('获取验证码').tap()
  await phone.screen.locator('[aria-busy=true]').waitFor()
  await choose('邮箱')
  await phone.field('邮箱').fill('li@example.com')
  release()
  await phone.screen.locator('[aria-busy=true]').waitFor({ state: 'detached' })
  expect(await phone.screen.getByText('该账号已注册').count()).toBe(0)
  expect(await phone.button('直接登录').count()).toBe(0)
  await phone.page.unroute(/s=user\/regverifysend/)
})

test('errors of one kind do not stay under another (E2)', async () => {
  await phone.startAfresh('register', noCaptcha)
  await choose('手机号')
  await phone.button('注册').tap()
  await said('请输入短信验证码')
  await choose('邮箱')
  expect(await phone.screen.getByText(/^请输入(?:短信)?验证码/).count()).toBe(0)
  await phone.button('注册').tap()
  await said('请输入邮箱验证码')
})

test('where the shop approves accounts, registering ends with a pending notice', async () => {
  await phone.startAfresh('register', { ...noCaptcha, common_register_is_enable_audit: 1 })
  await phone.register('zhang_san')
  await phone.heading('注册成功，等待审核').waitFor()
  await phone.button('返回首页').tap()
  await phone.button('登录').waitFor()
})

test('where registration is closed, sign-in is offered', async () => {
  await phone.startAfresh('register', { home_user_reg_type: [] })
  await phone.heading('暂未开放注册').waitFor()
})

test('five taps on register make one account', async () => {
  await phone.startAfresh('register', { ...noCaptcha, sandbox_delay_ms: 300 })
  await phone.withoutCaptcha()
  await phone.field('用户名').fill('zhang_san')
  await phone.field('密码').fill('secret12')
  await phone.tick()
  await phone.button('注册').evaluate((button: HTMLElement) => {
    for (let tap = 0; tap < 5; tap++) button.click()
  })
  await phone.heading('zhang_san').waitFor()
  expect(phone.shop.requests('user/reg')).toHaveLength(1)
})
