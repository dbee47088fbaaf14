import type { Route } from 'playwright-core'
import { Phone } from './phone'

const noCaptcha = { home_user_register_img_verify_state: 0, home_user_login_img_verify_state: 0 }
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

test('a token that expires during an edit loses no input', async () => {
  await phone.newMember()
  await phone.button('个人资料').tap()
  await phone.field('昵称').fill('张三')
  const recover = await answerWith({ body: '{"msg":"登录失效，请重新登录","code":-400,"data":""}' })
  await phone.button('保存').tap()
  await said('登录已过期，请重新登录，已填写的内容会为您保留')
  await recover()
  await phone.button('登录').tap()
  await phone.field('账号').fill('zhang_san')
  await phone.field('密码').fill('secret12')
  await phone.button('登录').tap()
  await phone.agree()
  await phone.heading('个人资料').waitFor()
  expect(await phone.field('昵称').inputValue()).toBe('张三')
  await phone.button('保存').tap()
  await phone.toast('已保存')
})

test('leaving an edit asks first, and its draft can be restored', async () => {
  await phone.newMember()
  await phone.button('个人资料').tap()
  await phone.field('昵称').fill('张三')
  await phone.button('返回').tap()
  await phone.page.getByRole('alertdialog').getByRole('button', { name: '继续编辑' }).tap()
  expect(await phone.field('昵称').inputValue()).toBe('张三')
  await phone.button('返回').tap()
  await phone.page.getByRole('alertdialog').getByRole('button', { name: '离开' }).tap()

  await phone.button('个人资料').tap()
  await said('您有上次未完成的内容')
  expect(await phone.field('昵称').inputValue()).toBe('')
  await phone.button('恢复').tap()
  expect(await phone.field('昵称').inputValue()).toBe('张三')
})

test('a closed shop shows its reason, and one tap tries again', async () => {
  await phone.newMember()
  await phone.button('个人资料').tap()
  await phone.field('昵称').fill('张三')
  await phone.configure({ home_site_app_state: ['h5'], home_site_close_reason: '<b>盘点</b>' })
  await phone.button('保存').tap()
  await phone.heading('商城暂停服务').waitFor()
  await said('盘点')
  await phone.configure({ home_site_app_state: [] })
  await phone.button('重试').tap()
  await phone.field('昵称').waitFor()
  expect(await phone.field('昵称').inputValue()).toBe('张三')
})

test('binding a phone of another account offers to sign in with it', async () => {
  const mobile = '13800138001'
  await phone.newMember()
  await phone.visit('account/bind-mobile')
  await phone.field('手机号').fill(mobile)
  await phone.button('获取验证码').tap()
  await phone.screen.getByText(/秒后重发/).waitFor()
  const code = await phone.code({ kind: 'sms', scene: 'bind', account: mobile })
  await phone.shop.giveMobileToSomebodyElse(mobile)
  await phone.field('短信验证码').fill(code)
  await phone.button('绑定').tap()
  await phone.button('使用该手机号登录').waitFor()
})

test('a picker that fails to load reports it and opens on the next try', async () => {
  await phone.page.route(/pickers\.\w+\.js/, (route) => route.abort())
  await phone.newMember()
  await phone.button('个人资料').tap()
  const gender = phone.screen.getByRole('button', { name: /^性别/ })
  await gender.tap()
  await phone.toast('网络连接失败')
  await phone.page.unroute(/pickers\.\w+\.js/)
  await gender.tap()
  await phone.page.getByRole('dialog', { name: '性别' }).waitFor()
})
