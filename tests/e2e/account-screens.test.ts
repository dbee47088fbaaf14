import { Phone } from './phone'

const EMAIL = 'zhang@example.com'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterEach(async () => {
  for (const { query } of phone.shop.requests()) expect(Object.keys(query)).toEqual(['s'])
  expect(phone.troubles.splice(0)).toEqual([])
})
afterAll(() => phone?.close())

const openSecurity = async () => {
  await phone.newMember()
  await phone.screen.getByRole('button', { name: '账号与安全' }).tap()
  await phone.screen.getByRole('button', { name: /^会员 ID/ }).waitFor()
}
const row = (name: string) => phone.screen.getByRole('button', { name: new RegExp(`^${name}`) })

test('a member changes the password, and signs in with the new one', async () => {
  await openSecurity()
  await row('登录密码').tap()
  await phone.field('当前密码').fill('wrong123')
  await phone.field('新密码').fill('new12345')
  await phone.button('保存').tap()
  await phone.screen.getByText('密码错误').waitFor()
  await phone.field('当前密码').fill('secret12')
  await phone.button('保存').tap()
  await row('会员 ID').waitFor()
  const [sent] = phone.shop.requests('safety/loginpwdupdate').slice(-1)
  expect(sent?.body).toMatchObject({ new_pwd: 'new12345', confirm_new_pwd: 'new12345' })
})

test('an email address is bound, and a forgotten password is replaced by a code to it', async () => {
  await openSecurity()
  await row('邮箱').tap()
  await phone.field('邮箱').fill(EMAIL)
  await phone.button('获取验证码').tap()
  await phone.toast('验证码已发送')
  await phone.field('邮箱验证码').fill(await phone.code({ kind: 'email', scene: 'bind', account: EMAIL }))
  await phone.button('绑定').tap()
  await row('会员 ID').waitFor()
  expect(phone.shop.account('zhang_san').email).toBe(EMAIL)

  await phone.configure({ common_img_verify_state: 0 })
  await phone.visit()
  await phone.page.reload()
  await phone.signOut()
  await phone.button('登录').tap()
  await phone.field('账号').fill(EMAIL)
  await phone.button('忘记密码？').tap()
  await phone.field('新密码').waitFor()
  expect(await phone.field('邮箱').inputValue()).toBe(EMAIL)
  await phone.field('图形验证码').waitFor({ state: 'detached' })
  await phone.button('获取验证码').tap()
  await phone.toast('验证码已发送')
  await phone.field('邮箱验证码').fill(await phone.code({ kind: 'email', scene: 'forget', account: EMAIL }))
  await phone.field('新密码').fill('new12345')
  await phone.button('重设密码').tap()
  await phone.heading('zhang_san').waitFor()
})

test('an account with open orders is kept, and the way to them is offered', async () => {
  await openSecurity()
  const { id } = phone.shop.account('zhang_san')
  phone.shop.data.orders.push({ user_id: id, status: 1 })
  await row('注销账号').tap()
  await phone.tick()
  await phone.field('输入“注销”以确认').fill('注销')
  await phone.button('注销账号').tap()
  await phone.answer('注销')
  await phone.screen.getByText('存在1个订单未完成').waitFor()
  await phone.button('查看订单').tap()
  await phone.page.waitForURL((url) => url.href.endsWith('/?s=order/index.html'))
})

test('an account is cancelled in all tabs, and nothing of it is left on the device', async () => {
  await openSecurity()
  const other = await phone.newTab()
  await other.visit()
  await other.heading('zhang_san').waitFor()
  await phone.page.bringToFront()

  await row('注销账号').tap()
  await phone.tick()
  await phone.field('输入“注销”以确认').fill('注销')
  await phone.button('注销账号').tap()
  await phone.answer('注销')
  await phone.button('登录').waitFor()
  await other.button('登录').waitFor()
  const kept = await phone.page.evaluate(() => JSON.stringify(localStorage))
  expect(kept).not.toContain('zhang_san')

  await phone.button('登录').tap()
  await phone.field('图形验证码').waitFor({ state: 'detached' })
  await phone.field('账号').fill('zhang_san')
  await phone.field('密码').fill('secret12')
  await phone.button('登录').tap()
  await phone.agree()
  await phone.screen.getByText('该账号未注册或已注销').waitFor()
  await other.page.close()
})

test('a screen that cannot be loaded offers to try again', async () => {
  await phone.newMember()
  await phone.page.route('**/js/security.*', (route) => route.abort())
  await row('账号与安全').tap()
  await phone.screen.getByText('网络').waitFor()
  await phone.page.unroute('**/js/security.*')
  await phone.button('重试').tap()
  await row('会员 ID').waitFor()
  phone.troubles.splice(0)
})
