import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterAll(() => phone?.close())

test('registering by keyboard alone', async () => {
  await phone.startAfresh('register', { home_user_register_img_verify_state: 0 })
  await phone.withoutCaptcha()
  await phone.field('用户名').focus()
  const { keyboard } = phone.page
  await keyboard.type('zhang_san')
  await keyboard.press('Tab')
  await keyboard.type('secret12')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await phone.field('密码').focus()
  await keyboard.press('Enter')
  await phone.heading('zhang_san').waitFor()
})
