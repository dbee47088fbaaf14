import { Phone } from './phone'

const username = 'zhang_san'
const mobile = '13800138001'
const email = 'zhang@example.com'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterEach(() => expect(phone.troubles.splice(0)).toEqual([]))
afterAll(() => phone?.close())

const row = (name: string, on = phone) => on.screen.getByRole('button', { name: new RegExp(`^${name}`) })

const openSecurity = async () => {
  await phone.newMember(username)
  await row('账号与安全').tap()
  await row('会员 ID').waitFor()
}

/** Another tab that shows the same screen. */
const anotherTab = async () => {
  const other = await phone.newTab()
  await other.visit('account/security')
  await row('会员 ID', other).waitFor()
  // Only the tab in front is drawn at full speed.
  await phone.page.bringToFront()
  return other
}

const sendEmailCode = async () => {
  await phone.button('获取验证码').tap()
  await phone.toast('验证码已发送')
  return phone.code({ kind: 'email', scene: 'bind', account: email })
}

test('an email address that one tab binds is shown in the other, and a new password signs neither out', async () => {
  await openSecurity()
  const other = await anotherTab()
  await row('邮箱').tap()
  await phone.field('邮箱').fill(email)
  await phone.field('邮箱验证码').fill(await sendEmailCode())
  await phone.button('绑定').tap()
  await row('邮箱.*zha\\*\\*\\*com', other).waitFor()

  await row('登录密码').tap()
  await phone.field('当前密码').fill('secret12')
  await phone.field('新密码').fill('new12345')
  await phone.button('保存').tap()
  await row('会员 ID').waitFor()

  await other.page.bringToFront()
  // The other tab goes on with the password that it has never seen.
  await row('登录密码', other).tap()
  await other.field('当前密码').fill('new12345')
  await other.field('新密码').fill('third123')
  await other.button('保存').tap()
  await row('会员 ID', other).waitFor()
  await phone.stores({ username, email })
  expect(other.troubles).toEqual([])
  await other.page.close()
})

test('a form of an account that another tab signs out is closed, and its passwords are gone', async () => {
  await openSecurity()
  await row('登录密码').tap()
  await phone.field('当前密码').fill('secret12')
  const other = await phone.newTab()
  await other.visit()
  await other.signOut()
  await phone.screen.getByText('请先登录').waitFor()
  expect(await phone.field('当前密码').count()).toBe(0)
  await other.page.close()
})

test('an address that was typed is still there after a reload, a password is not', async () => {
  await openSecurity()
  await row('邮箱').tap()
  await phone.field('邮箱').fill(email)
  await phone.field('邮箱').blur()
  await phone.page.reload()
  await phone.button('恢复').tap()
  expect(await phone.field('邮箱').inputValue()).toBe(email)

  await phone.visit()
  await phone.signOut()
  await phone.visit('account/reset-password')
  await phone.field('手机号').fill(mobile)
  await phone.field('新密码').fill('new12345')
  await phone.page.reload()
  await phone.button('恢复').tap()
  expect(await phone.field('手机号').inputValue()).toBe(mobile)
  expect(await phone.field('新密码').inputValue()).toBe('')
})

test('offline the account shows what it knows, and forms keep what was typed', async () => {
  await openSecurity()
  await row('登录密码').tap()
  await phone.field('当前密码').fill('secret12')
  await phone.field('新密码').fill('new12345')
  await phone.page.context().setOffline(true)
  await phone.button('保存').tap()
  await phone.screen.getByText('网络').first().waitFor()
  expect(await phone.field('新密码').inputValue()).toBe('new12345')
  await phone.button('返回').tap()
  await row('登录密码.*已设置').waitFor()
  await phone.button('返回').tap()
  await row('账号与安全').tap()
  await phone.screen.getByText('当前网络不可用，以下为上次的内容').waitFor()
  await phone.page.context().setOffline(false)
  await phone.screen.getByText('当前网络不可用，以下为上次的内容').waitFor({ state: 'detached' })
  phone.troubles.splice(0)
})
