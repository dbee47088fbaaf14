import { shopDay } from '../support/stored-rows'
import { Phone } from './phone'

const mobile = '13800138001'
const username = 'zhang_san'
/** A profile that another device has saved. */
const profile = {
  nickname: '张三',
  gender: 2,
  birthday: shopDay('1996-02-29'),
  province: '浙江省',
  city: '杭州市',
  county: '西湖区',
  address: '龙井路 1 号',
}
let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterEach(() => expect(phone.troubles.splice(0)).toEqual([]))
afterAll(() => phone?.close())

const said = (text: string | RegExp) => phone.screen.getByText(text).first().waitFor()

const sendCode = async () => {
  await phone.field('手机号').fill(mobile)
  await phone.button('获取验证码').tap()
  await said(/秒后重发/)
  return phone.code({ kind: 'sms', scene: 'bind', account: mobile })
}

const bindWith = async (code: string) => {
  await phone.field('短信验证码').fill(code)
  await phone.button('绑定').tap()
}

describe.each(['6.9', '4.0', '2.3.2', '2.2.2'] as const)('a shop of %s', (generation) => {
  beforeAll(() => {
    phone.generation = generation
  })

  test('the countdown survives leaving the screen, and only the right code binds', async () => {
    await phone.newMember(username)
    await phone.screen.getByRole('button', { name: /^手机号/ }).tap()
    const code = await sendCode()
    await phone.button('返回').tap()
    await phone.screen.getByRole('button', { name: /^手机号/ }).tap()
    await phone.field('手机号').fill(mobile)
    await phone.field('手机号').blur()
    await said(/秒后重发/)

    await bindWith('0000')
    await said('验证码错误，请重新输入')
    await phone.stores({ username })
    await bindWith(code)
    await said('138***001')
    await phone.stores({ username, mobile })
  })

  test('binding changes the phone alone, whatever the device knows of the profile (A2, A3)', async () => {
    await phone.newMember(username)
    Object.assign(phone.shop.account(username), profile)
    await phone.screen.getByRole('button', { name: /^手机号/ }).tap()
    await bindWith(await sendCode())
    await said('138***001')
    await phone.stores({ username, ...profile, mobile })
  })

  test('where a phone is mandatory, registering continues with binding', async () => {
    await phone.startAfresh('register', {
      home_user_register_img_verify_state: 0,
      home_user_reg_type: ['username'],
      common_user_is_mandatory_bind_mobile: 1,
    })
    await phone.register(username)
    await phone.heading('绑定手机号').waitFor()
    await bindWith(await sendCode())
    await said('138***001')
    await expect(phone.screen.getByText('绑定手机号后即可继续购物').count()).resolves.toBe(0)
    await phone.stores({ username, mobile })
  })

  test('a number of another account offers to sign in with it, and carries it there (A10)', async () => {
    await phone.newMember(username)
    await phone.visit('account/bind-mobile')
    const code = await sendCode()
    await phone.shop.giveMobileToSomebodyElse(mobile)
    await bindWith(code)
    await phone.button('使用该手机号登录').tap()
    await phone.heading('登录').waitFor()
    expect(await phone.field('手机号').inputValue()).toBe(mobile)
    await phone.stores({ username }, { username: 'somebody_else', mobile })
  })
})
