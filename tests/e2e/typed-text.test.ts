import { shops } from '../support/shop-settings'
import { answersLike } from './each-shop'
import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open({ permissions: ['clipboard-read', 'clipboard-write'] })
})
afterAll(() => phone?.close())

async function paste(label: string, text: string) {
  await phone.page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await phone.field(label).focus()
  await phone.page.keyboard.press('Control+V')
}

test('a number from the address book and the message with the code register a member', async () => {
  await phone.startAfresh('register', { common_img_verify_state: 0 })
  await phone.screen.getByRole('radio', { name: '手机号' }).check()
  await phone.field('图片验证码').waitFor({ state: 'detached' })
  // As some browsers fill in a number: without an event.
  await phone.field('手机号').evaluate((field: HTMLInputElement) => {
    field.value = '\u202d+86 138-0013-8001\u202c'
  })
  await phone.screen.getByRole('checkbox').check()
  await phone.button('获取验证码').tap()
  await phone.toast('验证码已发送')
  const code = await phone.code({ kind: 'sms', scene: 'reg', account: '13800138001' })
  await paste('短信验证码', `【商店】5 分钟内有效的验证码：${code}，请勿告诉他人`)
  expect(await phone.field('短信验证码').inputValue()).toBe(code)
  await phone.field('密码').fill('secret12')
  await phone.button('注册').tap()
  await phone.button('个人资料').waitFor()
  expect(phone.shop.data.users.map(({ mobile }) => mobile)).toEqual(['13800138001'])
})

describe.each(shops)('a shop of %s', (generation) => {
  answersLike(generation, () => phone)

  test('a stored address of two lines stays as it is while another field is saved', async () => {
    await phone.newMember()
    phone.shop.account('zhang_san').address = '一号\r\n二楼'
    await phone.visit('profile')
    await phone.page.waitForFunction(() =>
      Array.from(document.querySelectorAll('input')).some(({ value }) => value === '一号二楼'),
    )
    await phone.field('详细地址').focus()
    await phone.field('昵称').fill('小艾')
    await phone.button('保存').tap()
    await phone.toast('已保存')
    expect(phone.shop.account('zhang_san')).toMatchObject({ nickname: '小艾', address: '一号\r\n二楼' })
  })
})
