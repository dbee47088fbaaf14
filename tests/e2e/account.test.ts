import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterEach(async () => {
  // Whatever a test is about: no parameter but the endpoint is ever in an address, and no error occurs.
  for (const { query } of phone.shop.requests()) expect(Object.keys(query)).toEqual(['s'])
  expect(phone.troubles.splice(0)).toEqual([])
})
afterAll(() => phone?.close())

test('a guest registers with a captcha, and a refused captcha keeps the input', async () => {
  await phone.startAfresh('home')
  await phone.button('注册').tap()
  await phone.field('用户名').fill('zhang_san')
  await phone.field('密码').fill('secret12')
  await phone.field('图形验证码').fill('zzzz')
  await phone.tick()
  await phone.button('注册').tap()
  await phone.screen.getByText('图形验证码错误，已为您更换').waitFor()
  expect(await phone.field('用户名').inputValue()).toBe('zhang_san')
  expect(await phone.field('密码').inputValue()).toBe('secret12')
  expect(await phone.field('图形验证码').evaluate((field) => field === document.activeElement)).toBe(true)

  await phone.field('图形验证码').fill(phone.shop.captcha('user_reg'))
  await phone.button('注册').tap()
  await phone.heading('zhang_san').waitFor()
})

test('a member signs out, stays a guest after a reload, and signs in again', async () => {
  await phone.newMember()
  await phone.configure({ home_user_login_img_verify_state: 1 })
  await phone.button('退出登录').tap()
  await phone.answer('退出登录')
  await phone.button('登录').waitFor()
  await phone.page.reload()
  await phone.button('登录').tap()
  await phone.field('账号').fill('zhang_san')
  await phone.field('密码').fill('secret12')
  await phone.field('图形验证码').waitFor()
  await phone.screen.locator('.ac-captcha-picture').waitFor()
  await phone.field('图形验证码').fill(phone.shop.captcha('user_login'))
  await phone.button('登录').tap()
  await phone.agree()
  await phone.heading('zhang_san').waitFor()
})
