import { Phone } from './phone'
import { swipeWheel, tapRow, wheelStands } from './wheels'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterEach(async () => {
  // Whatever a test is about: no parameter but the endpoint is ever in an address, and no error occurs.
  for (const { query } of await phone.requests()) expect(Object.keys(query)).toEqual(['s'])
  expect(phone.troubles.splice(0)).toEqual([])
})
afterAll(() => phone?.close())

const openProfile = async () => {
  await phone.newMember()
  await phone.button('个人资料').tap()
  await phone.field('详细地址').waitFor()
}

const confirmPicker = () => phone.page.getByRole('dialog').getByRole('button', { name: '确定' }).tap()

const pickBirthday = async () => {
  await phone.screen.getByRole('button', { name: /^生日/ }).tap()
  await tapRow(phone.page, '年', '1996')
  await tapRow(phone.page, '月', '1')
  await swipeWheel(phone.page, '月', 1)
  await wheelStands(phone.page, '月', '2')
  await tapRow(phone.page, '日', '29')
  await confirmPicker()
}

test('a guest registers with a captcha, and a refused captcha keeps the input', async () => {
  await phone.startAfresh('home')
  await phone.button('注册').tap()
  await phone.field('用户名').fill('zhang_san')
  await phone.field('密码').fill('secret12')
  await phone.field('图形验证码').fill('zzzz')
  await phone.screen.getByRole('checkbox').tap()
  await phone.button('注册').tap()
  await phone.screen.getByText('图形验证码错误，已为您更换').waitFor()
  expect(await phone.field('用户名').inputValue()).toBe('zhang_san')
  expect(await phone.field('密码').inputValue()).toBe('secret12')
  expect(await phone.field('图形验证码').evaluate((field) => field === document.activeElement)).toBe(true)

  await phone.field('图形验证码').fill(await phone.captchaText('user_reg'))
  await phone.button('注册').tap()
  await phone.heading('zhang_san').waitFor()
})

test('a member signs out, stays a guest after a reload, and signs in again', async () => {
  await phone.newMember()
  await phone.configure({ home_user_login_img_verify_state: 1 })
  await phone.button('退出登录').tap()
  await phone.page.getByRole('alertdialog').getByRole('button', { name: '退出登录' }).tap()
  await phone.button('登录').waitFor()
  await phone.page.reload()
  await phone.button('登录').tap()
  await phone.field('账号').fill('zhang_san')
  await phone.field('密码').fill('secret12')
  await phone.field('图形验证码').waitFor()
  await phone.screen.locator('.ac-captcha-picture').waitFor()
  await phone.field('图形验证码').fill(await phone.captchaText('user_login'))
  await phone.button('登录').tap()
  await phone.agree()
  await phone.heading('zhang_san').waitFor()
})

test('a file that is no image is refused in words of its own (A10)', async () => {
  await openProfile()
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.screen.getByRole('button', { name: /^头像/ }).tap()
  await (await chooser).setFiles({ name: 'me.png', mimeType: 'image/png', buffer: Buffer.from('no image') })
  await phone.screen.getByText('无法识别该图片，请换一张').waitFor()
})

test('every field of the profile is edited through its picker by touch, saved and found after a reload', async () => {
  await openProfile()
  await phone.field('昵称').fill('张三 <三> & 🌟')

  await phone.screen.getByRole('button', { name: /^性别/ }).tap()
  await phone.page.getByRole('dialog').getByRole('option', { name: '女' }).tap()

  await pickBirthday()

  await phone.screen.getByRole('button', { name: /^所在地区/ }).tap()
  await tapRow(phone.page, '省份', '浙江省')
  await tapRow(phone.page, '城市', '杭州市')
  await tapRow(phone.page, '区县', '西湖区')
  await confirmPicker()

  await phone.field('详细地址').fill('龙井路 1 号')
  await phone.button('保存').tap()
  await phone.toast('已保存')

  const [save] = await phone.requests('personal/save')
  expect(save?.query).toEqual({ s: 'personal/save' })
  expect(save?.body).toMatchObject({
    application_client_type: 'h5',
    nickname: '张三 <三> & 🌟',
    gender: '1',
    birthday: '1996-02-29',
    province: '浙江省',
    city: '杭州市',
    county: '西湖区',
    address: '龙井路 1 号',
  })
  expect(save?.body).not.toHaveProperty('mobile')
  expect(save?.body).not.toHaveProperty('avatar')

  await phone.page.reload()
  await phone.screen.getByText('1996年2月29日').waitFor()
  await phone.screen.getByText('浙江省 杭州市 西湖区').waitFor()
  expect(await phone.field('昵称').inputValue()).toBe('张三 <三> & 🌟')
  expect(await phone.field('详细地址').inputValue()).toBe('龙井路 1 号')
})

test('a birthday can be cleared', async () => {
  await openProfile()
  await pickBirthday()
  await phone.button('保存').tap()
  await phone.toast('已保存')
  await phone.page.reload()
  await phone.screen.getByText('1996年2月29日').waitFor()
  await phone.screen.getByRole('button', { name: /^生日/ }).tap()
  await phone.page.getByRole('dialog').getByRole('button', { name: '清除' }).tap()
  await phone.button('保存').tap()
  await phone.toast('已保存')
  const saves = await phone.requests('personal/save')
  expect(saves.at(-1)?.body).toMatchObject({ birthday: '' })
})

test('an image is chosen, scaled down, uploaded and saved', async () => {
  await openProfile()
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.screen.getByRole('button', { name: /^头像/ }).tap()
  const picture = await phone.page.screenshot()
  await (await chooser).setFiles({ name: 'me.png', mimeType: 'image/png', buffer: picture })
  await phone.screen.locator('.ac-avatar img[src*="/static/upload/"]').waitFor()
  await phone.button('保存').tap()
  await phone.toast('已保存')
  const saves = await phone.requests('personal/save')
  expect(saves.at(-1)?.body.avatar).toContain('/static/upload/')
})

test('a phone is bound by the code from a text message, and the countdown survives leaving the screen', async () => {
  await phone.newMember()
  await phone.screen.getByRole('button', { name: /^手机号/ }).tap()
  await phone.field('手机号').fill('13800138001')
  await phone.button('获取验证码').tap()
  await phone.screen.getByText(/秒后重发/).waitFor()
  await phone.button('返回').tap()
  await phone.screen.getByRole('button', { name: /^手机号/ }).tap()
  await phone.field('手机号').fill('13800138001')
  await phone.field('手机号').blur()
  await phone.screen.getByText(/秒后重发/).waitFor()

  await phone.field('短信验证码').fill('0000')
  await phone.button('绑定').tap()
  await phone.screen.getByText('验证码错误，请重新输入').waitFor()
  await phone
    .field('短信验证码')
    .fill(await phone.code({ kind: 'sms', scene: 'bind', account: '13800138001' }))
  await phone.button('绑定').tap()
  await phone.screen.getByText('138***001').first().waitFor()
})
