import { noFormCaptcha as noCaptcha } from '../support/shop-settings'
import { words } from '../support/words'
import { hold } from './held-app'
import { Phone } from './phone'

const mobile = '13800138001'
const say = words.zh
let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterEach(() => expect(phone.troubles.splice(0)).toEqual([]))
afterAll(() => phone?.close())

const said = (text: string | RegExp) => phone.screen.getByText(text).first().waitFor()
const kinds = () =>
  phone.screen
    .getByRole('radio')
    .evaluateAll((radios) => radios.map((radio) => radio.parentElement?.textContent))

/** Older shops offer the other kinds first, once their settings have arrived. */
const chooseUsername = async () => {
  await phone.field('手机号').waitFor()
  await phone.screen.getByRole('radio', { name: '用户名' }).tap()
}

/** Holds the shop's settings back until the function that comes back is called. */
const holdSettings = () => hold(phone.page, /s=base\/common/)

test('what was typed stays in view when the order of the kinds arrives late (A7)', async () => {
  const release = await holdSettings()
  await phone.startAfresh('register', { sandbox_generation: '2.3.2' })
  await phone.field('用户名').fill('early_bird')
  await phone.field('密码').fill('secret12')
  expect(await kinds()).toEqual(['用户名', '手机号', '邮箱'])
  release()
  await phone.page.waitForFunction(
    () => document.querySelector('.ac-page:last-child .ac-segment')?.textContent === '手机号',
  )
  expect(await kinds()).toEqual(['手机号', '邮箱', '用户名'])
  expect(await phone.field('用户名').inputValue()).toBe('early_bird')
  expect(await phone.field('密码').inputValue()).toBe('secret12')
  await phone.page.unroute(/s=base\/common/)
})

test("nothing was typed: the shop's first kind is shown (A7)", async () => {
  await phone.startAfresh('register', { sandbox_generation: '2.3.2' })
  await phone.field('手机号').waitFor()
  expect(await kinds()).toEqual(['手机号', '邮箱', '用户名'])
})

test.each(['2.2.2', '2.3.2'])(
  '%s: a user name that exists offers to sign in with it (A5)',
  async (generation) => {
    await phone.startAfresh('home', { sandbox_generation: generation, ...noCaptcha })
    await phone.shop.registerElsewhere('zhang_san')
    await phone.button('注册').tap()
    await chooseUsername()
    await phone.register('zhang_san')
    await said(say('problem.accountExists'))
    await phone.button('直接登录').tap()
    await phone.heading('登录').waitFor()
    expect(await phone.field('账号').inputValue()).toBe('zhang_san')
  },
)

test('a captcha with letters registers, in either case (A12)', async () => {
  await phone.startAfresh('register', { sandbox_generation: '2.3.2', common_images_verify_rand_type: 1 })
  await chooseUsername()
  await phone.field('用户名').fill('zhang_san')
  await phone.field('密码').fill('secret12')
  await phone.tick()
  // Another kind of account has asked for another picture.
  await phone.screen.locator('.ac-captcha:not([aria-busy=true]) .ac-captcha-picture').waitFor()
  const text = phone.shop.captcha('user_reg')
  expect(text).toMatch(/^[a-z]{4}$/i)
  await phone.field(say('field.captcha')).fill(text.toUpperCase())
  await phone.button('注册').tap()
  await phone.heading('zhang_san').waitFor()
})

test('a shop that asks for a captcha by now gets one', async () => {
  await phone.startAfresh('register', noCaptcha)
  await phone.withoutCaptcha()
  await phone.configure({ home_user_register_img_verify_state: 1 })
  await phone.register('zhang_san')
  await phone.field(say('field.captcha')).waitFor()
  expect(await phone.field('用户名').inputValue()).toBe('zhang_san')
})

test.each(['2.3.2', '4.0'])(
  '%s: its one switch closes the shop, with its reason (A12)',
  async (generation) => {
    await phone.startAfresh('register', {
      sandbox_generation: generation,
      home_site_state: 0,
      home_site_close_reason: '<p>&lt;b&gt;盘点&lt;/b&gt;</p>',
    })
    await phone.heading(say('closed.title')).waitFor()
    await phone.screen.getByText('盘点', { exact: true }).waitFor()
  },
)

describe('2.2.2, a shop without profiles (A4)', () => {
  const newMember = async () => {
    await phone.startAfresh('register', { sandbox_generation: '2.2.2', ...noCaptcha })
    await chooseUsername()
    await phone.register('zhang_san')
    await phone.heading('zhang_san').waitFor()
  }

  test('home is quiet and offers no profile', async () => {
    await newMember()
    await phone.button('个人资料').waitFor({ state: 'detached' })
    expect(await phone.screen.getByText(say('stale.failed')).count()).toBe(0)
  })

  test('a link to the profile shows no form', async () => {
    await newMember()
    await phone.visit('profile')
    await phone.heading(say('profile.none')).waitFor()
    expect(await phone.field('昵称').count()).toBe(0)
    await phone.button(say('action.backHome')).tap()
    await phone.heading('zhang_san').waitFor()
  })

  test('a phone can be bound', async () => {
    await newMember()
    await phone.screen.getByRole('button', { name: /^手机号/ }).tap()
    await phone.field('手机号').fill(mobile)
    await phone.button('获取验证码').tap()
    await said(/秒后重发/)
    await phone.field('短信验证码').fill(await phone.code({ kind: 'sms', scene: 'bind', account: mobile }))
    await phone.button('绑定').tap()
    await said('138***001')
  })
})
