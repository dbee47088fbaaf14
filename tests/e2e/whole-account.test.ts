import { isPasswordOf } from '../../sandbox/password'
import { noCaptcha } from '../support/shop-settings'
import { arrivesInCart, cart, comeFrom, serveCart } from './pages-of-shop'
import { Phone } from './phone'
import { slowNetwork } from './slow-network'

const username = 'zhang_san'
const mobile = '13800138001'
const email = 'zhang@example.com'
let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
  await serveCart(phone)
})
afterEach(async () => {
  for (const { query } of phone.shop.requests()) expect(Object.keys(query)).toEqual(['s'])
  expect(phone.troubles.splice(0)).toEqual([])
})
afterAll(() => phone?.close())

const comeFromCart = (screen: string) => comeFrom(phone, cart, screen)
const row = (name: string) => phone.screen.getByRole('button', { name: new RegExp(`^${name}`) })
const accepts = (password: string) => isPasswordOf(phone.shop.account(username), password)
const sendCode = async (query: Record<string, string>) => {
  await phone.button('获取验证码').tap()
  await phone.toast('验证码已发送')
  return phone.code(query)
}

test('on a slow phone: a forgotten password, another one, an email address, back to the shop, and cancelled', async () => {
  await phone.startAfresh('home', noCaptcha)
  Object.assign(await phone.shop.registerElsewhere(username), { mobile })
  await slowNetwork(phone.page)

  await comeFromCart('sign-in')
  await phone.field('图形验证码').waitFor({ state: 'detached' })
  await phone.field('账号').fill(mobile)
  await phone.button('忘记密码？').tap()
  await phone.field('新密码').waitFor()
  expect(await phone.field('手机号').inputValue()).toBe(mobile)
  await phone.field('图形验证码').waitFor({ state: 'detached' })
  await phone.field('短信验证码').fill(await sendCode({ kind: 'sms', scene: 'forget', account: mobile }))
  await phone.field('新密码').fill('second12')
  await phone.button('重设密码').tap()
  await arrivesInCart(phone)
  expect([accepts('secret12'), accepts('second12')]).toEqual([false, true])
  await phone.stores({ username, mobile })

  await comeFromCart('home')
  await row('账号与安全').tap()
  await row('登录密码').tap()
  await phone.field('当前密码').fill('second12')
  await phone.field('新密码').fill('third123')
  await phone.button('保存').tap()
  await row('会员 ID').waitFor()
  expect(accepts('third123')).toBe(true)
  await phone.stores({ username, mobile })

  await row('邮箱').tap()
  await phone.field('邮箱').fill(email)
  await phone.field('邮箱验证码').fill(await sendCode({ kind: 'email', scene: 'bind', account: email }))
  await phone.button('绑定').tap()
  await row('会员 ID').waitFor()
  await phone.stores({ username, mobile, email })
  await phone.button('返回').tap()
  await phone.button('返回商城').tap()
  await arrivesInCart(phone)

  await comeFromCart('account/security')
  await row('注销账号').tap()
  await phone.tick()
  await phone.field('输入“注销”以确认').fill('注销')
  await phone.button('注销账号').tap()
  await phone.answer('注销')
  const last = phone.page.getByRole('alertdialog', { name: '账号已注销' })
  await last.getByRole('button', { name: '返回商城' }).tap()
  await arrivesInCart(phone)
  await phone.stores({ username, mobile, email, status: 2, is_logout_time: expect.any(Number) })
  expect(phone.shop.account(username).is_logout_time).toBeGreaterThan(0)

  await comeFromCart('home')
  await phone.button('登录').waitFor()
  const kept = await phone.page.evaluate(() => JSON.stringify(localStorage))
  for (const secret of [username, mobile, email]) expect(kept).not.toContain(secret)
})
