import type { Route } from 'playwright-core'
import { noFormCaptcha as noCaptcha } from '../support/shop-settings'
import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterEach(() => phone.page.context().setOffline(false))
afterAll(() => phone?.close())

const said = (text: string | RegExp) => phone.screen.getByText(text).first().waitFor()

/** Every shop call answers this until the function that comes back is called. */
const answerWith = async (answer: { status?: number; body: string }) => {
  await phone.page.route(/api\.php/, (route) => route.fulfill(answer))
  return () => phone.page.unroute(/api\.php/)
}

test('the register screen does not wait for a slow shop', async () => {
  await phone.startAfresh('home')
  const held: Route[] = []
  await phone.page.route(/api\.php/, (route) => void held.push(route))
  await phone.page.reload()
  await phone.button('注册').tap()
  await phone.field('用户名').fill('early')
  expect(held).not.toEqual([])
  await phone.page.unroute(/api\.php/)
})

test.each([
  ['no JSON', { body: '<html><body>502 Bad Gateway</body></html>' }],
  ['half an answer', { body: '{"msg":"success","code":0,"data":{"id":1' }],
  ['nothing at all', { status: 500, body: '' }],
  ['a PHP error', { body: '{"msg":"SQLSTATE[22003] at /var/www/x.php","code":-500,"data":""}' }],
  ['success without data', { body: '{"msg":"ok","code":0,"data":[1]}' }],
])('%s: the input stays, a message says what to do, and one more tap succeeds', async (_, answer) => {
  await phone.startAfresh('register', noCaptcha)
  await phone.withoutCaptcha()
  const recover = await answerWith(answer)
  await phone.register('zhang_san')
  await said('服务繁忙，请稍后重试')
  await expect(phone.screen.getByText('SQLSTATE').count()).resolves.toBe(0)
  expect(await phone.field('用户名').inputValue()).toBe('zhang_san')
  await recover()
  await phone.button('注册').tap()
  await phone.heading('zhang_san').waitFor()
})

test('offline: the input stays and one more tap succeeds', async () => {
  await phone.startAfresh('register', noCaptcha)
  await phone.withoutCaptcha()
  await phone.page.context().setOffline(true)
  await phone.register('zhang_san')
  await said('网络连接失败，请检查网络后重试')
  await phone.page.context().setOffline(false)
  await phone.button('注册').tap()
  await phone.heading('zhang_san').waitFor()
})

test('leaving an edit asks first, and its draft can be restored', async () => {
  await phone.newMember()
  await phone.button('个人资料').tap()
  await phone.field('昵称').fill('张三')
  await phone.button('返回').tap()
  await phone.answer('继续编辑')
  expect(await phone.field('昵称').inputValue()).toBe('张三')
  await phone.button('返回').tap()
  await phone.answer('离开')

  await phone.button('个人资料').tap()
  await said('您有上次未完成的内容')
  expect(await phone.field('昵称').inputValue()).toBe('')
  await phone.button('恢复').tap()
  expect(await phone.field('昵称').inputValue()).toBe('张三')
})

test('a picker that fails to load reports it and opens on the next try', async () => {
  await phone.page.route(/pickers\.\w+\.js/, (route) => route.abort())
  await phone.newMember()
  await phone.button('个人资料').tap()
  const birthday = phone.screen.getByRole('button', { name: /^生日/ })
  await birthday.tap()
  await phone.toast('网络连接失败')
  await phone.page.unroute(/pickers\.\w+\.js/)
  await birthday.tap()
  await phone.page.getByRole('dialog', { name: '生日' }).waitFor()
})
