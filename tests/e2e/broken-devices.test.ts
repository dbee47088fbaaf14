import { settingsOf, shops } from '../support/shop-settings'
import { answersLike } from './each-shop'
import { Phone } from './phone'

const noCaptcha = { home_user_register_img_verify_state: 0 }
const lastKnown = '当前网络不可用，以下为上次的内容'
let phone: Phone

beforeEach(async () => {
  phone = await Phone.open()
})
afterEach(() => phone?.close())

const member = async () => {
  await phone.startAfresh('register', noCaptcha)
  await phone.register('zhang_san')
  await phone.button('个人资料').waitFor()
}

test('offline, home and profile show kept values with a notice and reload by themselves', async () => {
  await member()
  await phone.button('个人资料').tap()
  await phone.field('昵称').waitFor()
  await phone.button('返回').tap()
  await phone.page.context().setOffline(true)
  await phone.button('个人资料').tap()
  await phone.screen.getByText(lastKnown).waitFor()
  await phone.field('昵称').fill('张三')
  await phone.page.context().setOffline(false)
  await phone.screen.getByText(lastKnown).waitFor({ state: 'detached' })
  expect(await phone.field('昵称').inputValue()).toBe('张三')
})

describe.each(shops)('a shop of %s', (generation) => {
  answersLike(generation, () => phone)

  test('a browser that forbids storage works until it is closed and says what it does not keep', async () => {
    await phone.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    })
    await phone.configure({ ...settingsOf(phone.generation), ...noCaptcha })
    await phone.visit('register')
    await phone.register('zhang_san')
    await phone.screen.getByText('当前浏览器无法保存登录状态，关闭页面后需重新登录').waitFor()
    await phone.button('个人资料').tap()
    await phone.field('昵称').fill('张三')
    await phone.button('返回').tap()
    await phone.page.getByText('离开后修改将丢失').waitFor()
    await phone.answer('继续编辑')
    await phone.button('保存').tap()
    await phone.toast('已保存')
    expect(phone.troubles).toEqual([])
  })
})

test('a crashed screen shows a way back and a report without personal data, and loses nothing', async () => {
  await member()
  await phone.button('个人资料').tap()
  await phone.field('昵称').fill('张三')
  await phone.button('返回').tap()
  await phone.answer('离开')
  await phone.page.evaluate(() => {
    const { trim } = String.prototype
    Object.assign(window, { mend: () => Object.assign(String.prototype, { trim }) })
    Object.assign(String.prototype, {
      trim() {
        throw new TypeError(`no place for ${this} of 13800138001`)
      },
    })
  })
  await phone.button('个人资料').tap()
  await phone.heading('页面出错了').waitFor()
  const report = await phone.screen.locator('.ac-crash-report').textContent()
  expect(report).toMatch(
    /^account-centre \d+\.\d+\.\d+ h5\n\S+Z \/?pages\/profile\/index\nTypeError\napp\.\w+\.js:\d+:\d+/,
  )
  expect(report).not.toMatch(/zhang_san|13800138001|张三/)

  await phone.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await phone.button('复制错误信息').tap()
  await phone.toast('已复制')
  expect(await phone.page.evaluate(() => navigator.clipboard.readText())).toBe(report)

  await phone.page.evaluate(() => Reflect.get(window, 'mend')())
  await phone.button('刷新重试').tap()
  await phone.screen.getByText('您有上次未完成的内容').waitFor()
  await phone.button('恢复').tap()
  expect(await phone.field('昵称').inputValue()).toBe('张三')
})

test('a reload keeps a registration draft without its password', async () => {
  await phone.startAfresh('register', noCaptcha)
  await phone.withoutCaptcha()
  await phone.field('用户名').fill('zhang_san')
  await phone.field('密码').fill('secret12')
  await phone.page.reload()
  await phone.screen.getByText('您有上次未完成的内容').waitFor()
  expect(await phone.field('用户名').inputValue()).toBe('')
  await phone.button('恢复').tap()
  expect(await phone.field('用户名').inputValue()).toBe('zhang_san')
  expect(await phone.field('密码').inputValue()).toBe('')
  expect(JSON.stringify(await phone.page.evaluate(() => ({ ...localStorage })))).not.toContain('secret12')
})

test.each(['注册', '保存', '获取验证码'])(
  'five taps on %s within a tenth of a second are one',
  async (name) => {
    const hammer = () =>
      phone.button(name).evaluate(async (button: HTMLElement) => {
        for (let taps = 0; taps < 5; taps += 1) {
          button.click()
          await new Promise((resolve) => setTimeout(resolve, taps < 2 ? 0 : 25))
        }
      })
    await phone.startAfresh('register', noCaptcha)
    await phone.withoutCaptcha()
    await phone.field('用户名').fill('zhang_san')
    await phone.field('密码').fill('secret12')
    await phone.tick()
    if (name === '注册') {
      await hammer()
      await phone.button('个人资料').waitFor()
      expect(phone.shop.requests('user/reg')).toHaveLength(1)
      return
    }
    await phone.button('注册').tap()
    if (name === '保存') {
      await phone.button('个人资料').tap()
      await phone.field('昵称').fill('张三')
      await hammer()
      await phone.toast('已保存')
      expect(phone.shop.requests('personal/save')).toHaveLength(1)
      return
    }
    await phone.screen.getByRole('button', { name: /^手机号/ }).tap()
    await phone.field('手机号').fill('13800138001')
    await hammer()
    await phone.screen.getByText(/秒后重发/).waitFor()
    expect(phone.shop.requests('user/appmobilebindverifysend')).toHaveLength(1)
  },
)
