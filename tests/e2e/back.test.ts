import { noCaptcha, shops } from '../support/shop-settings'
import { answersLike } from './each-shop'
import { arrivesInCart, cart, comeFrom, follow, serveCart } from './pages-of-shop'
import { Phone } from './phone'

const mobile = '13800138001'
const stolen = 'a1b2c3d4'.repeat(4)
let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
  await serveCart(phone)
})
beforeEach(async () => {
  await phone.startAfresh('home', noCaptcha)
})
afterEach(async () => {
  for (const { query } of phone.shop.requests()) expect(Object.keys(query)).toEqual(['s'])
  expect(phone.troubles.splice(0)).toEqual([])
})
afterAll(() => phone?.close())

const from = (back: string, screen: string) => comeFrom(phone, back, screen)
const arrivesInShop = (address = cart) => arrivesInCart(phone, address)

const confirmCancelling = async () => {
  await phone.tick()
  await phone.field('输入“注销”以确认').fill('注销')
  await phone.button('注销账号').tap()
  await phone.answer('注销')
}

test('registering leads back to the page of the shop', async () => {
  await from(cart, 'register')
  await phone.register('zhang_san')
  await arrivesInShop()
  await phone.visit()
  await phone.heading('zhang_san').waitFor()
})

test('the way back outlives sign-in, registering, a forgotten password and a reload', async () => {
  await phone.shop.giveMobileToSomebodyElse(mobile)
  await follow(phone, `/#/pages/sign-in/index?back=${encodeURIComponent(cart)}`)
  await phone.field('图形验证码').waitFor({ state: 'detached' })
  await phone.button('还没有账号？注册').tap()
  await phone.field('用户名').waitFor()
  await phone.page.reload()
  await phone.button('已有账号？登录').tap()
  await phone.field('账号').fill(mobile)
  await phone.button('忘记密码？').tap()
  await phone.button('获取验证码').tap()
  await phone.toast('验证码已发送')
  await phone.field('短信验证码').fill(await phone.code({ kind: 'sms', scene: 'forget', account: mobile }))
  await phone.field('新密码').fill('new12345')
  await phone.button('重设密码').tap()
  await arrivesInShop()
})

test('home has a row that leads back, for a guest and for a member', async () => {
  await from(cart, 'home')
  await phone.button('返回商城').tap()
  await arrivesInShop()
  await phone.newMember()
  await from(cart, 'home')
  await phone.heading('zhang_san').waitFor()
  await phone.button('返回商城').tap()
  await arrivesInShop()
})

test('signing in returns to the screen that asked for it before it returns to the shop', async () => {
  await phone.newMember()
  await phone.signOut()
  await from(cart, 'profile')
  await phone.button('登录').tap()
  await phone.field('账号').fill('zhang_san')
  await phone.field('密码').fill('secret12')
  await phone.button('登录').tap()
  await phone.agree()
  await phone.field('昵称').waitFor()
  await phone.button('返回').tap()
  await arrivesInShop()
})

describe.each(shops)('a shop of %s', (generation) => {
  answersLike(generation, () => phone)

  test('binding a phone leads back', async () => {
    await phone.newMember()
    await from(cart, 'account/bind-mobile')
    await phone.field('手机号').fill(mobile)
    await phone.button('获取验证码').tap()
    await phone.toast('验证码已发送')
    await phone.field('短信验证码').fill(await phone.code({ kind: 'sms', scene: 'bind', account: mobile }))
    await phone.button('绑定').tap()
    await arrivesInShop()
  })
})

test('open orders lead back to the shop that the person came from', async () => {
  await phone.newMember()
  const { id } = phone.shop.account('zhang_san')
  phone.shop.data.orders.push({ user_id: id, status: 1 })
  await from(cart, 'account/cancel-account')
  await confirmCancelling()
  await phone.screen.getByText('存在1个订单未完成').waitFor()
  await phone.button('返回商城').tap()
  await arrivesInShop()
})

test('cancelling says so, and leads back', async () => {
  await phone.newMember()
  await from(cart, 'account/cancel-account')
  await confirmCancelling()
  const last = phone.page.getByRole('alertdialog', { name: '账号已注销' })
  await last.getByRole('button', { name: '返回商城' }).tap()
  await arrivesInShop()
})

test.each([
  'javascript:window.hacked=1',
  'JAVASCRIPT:window.hacked=1//',
  'java\tscript:window.hacked=1',
  'data:text/html,<script>opener.hacked=1</script>',
  'https://evil.example/cart',
  '//evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '//shop@evil.example',
  '/%2Fevil.example',
  '/%5Cevil.example',
  '/x/..//evil.example',
  '/%0d%0aLocation:%20https://evil.example',
  `https://evil.example/?token=${stolen}`,
])('%s is no way back', async (back) => {
  for (const address of [
    `/?back=${encodeURIComponent(back)}#/pages/home/index`,
    `/#/pages/home/index?back=${encodeURIComponent(back)}`,
    `/?back=${back}`,
  ]) {
    await follow(phone, address)
    await phone.button('注册').waitFor()
    expect(await phone.button('返回商城').count()).toBe(0)
    expect(new URL(phone.page.url()).origin).toBe(phone.origin)
  }
  await phone.visit('register')
  await phone.register('zhang_san')
  await phone.heading('zhang_san').waitFor()
  expect(new URL(phone.page.url()).origin).toBe(phone.origin)
  expect(await phone.page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
})

test('nothing of a way back becomes a session, is stored or is sent to the shop', async () => {
  const person = btoa(JSON.stringify({ token: stolen, id: 1 }))
  await from(`/cart?token=${stolen}&thirdpartylogin=${person}`, 'register')
  await phone.button('注册').waitFor()
  const kept = await phone.page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage, document.cookie]),
  )
  expect(kept).not.toContain(stolen)
  expect(kept).not.toContain('account.session')
  for (const { body } of phone.shop.requests()) expect(JSON.stringify(body)).not.toContain(stolen)
})
