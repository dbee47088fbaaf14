import { until } from '../support/until'
import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterEach(() => {
  expect(phone.troubles.splice(0)).toEqual([])
})
afterAll(() => phone?.close())

/** The scripts that the page asks for from here on. */
const scriptsAsked = () => {
  const asked: string[] = []
  phone.page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) asked.push(pathname)
  })
  return asked
}
const profile = /\/js\/profile\.\w+\.js$/
/** What is behind its rows loads when the page has time. */
const ahead = /\/js\/(?:avatar|pickers)\./

const saveAddress = async (address: string) => {
  await phone.field('详细地址').fill(address)
  await phone.button('保存').tap()
  await phone.toast('已保存')
  expect(phone.shop.account('zhang_san').address).toBe(address)
}

test('a profile opened by its address whose file can’t be loaded says so, and opens and saves when it comes', async () => {
  await phone.newMember()
  await phone.page.goto('about:blank')
  await phone.page.route(profile, (route) => route.abort())
  await phone.visit('profile')
  await phone.screen.getByText('网络').waitFor()
  expect(await phone.heading('个人资料').count()).toBe(1)

  // Still not there.
  await phone.button('重试').tap()
  await phone.button('重试').waitFor()
  await phone.page.unroute(profile)
  await phone.button('重试').tap()
  await phone.field('详细地址').waitFor()
  // A browser reports each script that it didn't get.
  phone.troubles.splice(0)

  const asked = scriptsAsked()
  await saveAddress('龙井路 1 号')
  // What saves came with the screen: who could edit can save, also after a deploy that has taken the file away.
  expect(asked.filter((file) => !ahead.test(file))).toEqual([])
})

test('a profile whose file is gone after a deploy says so, and what was typed before is still a draft', async () => {
  await phone.newMember()
  await phone.button('个人资料').tap()
  await phone.field('昵称').fill('张三')
  await phone.page.goto('about:blank')
  await phone.page.route(profile, (route) => route.fulfill({ status: 404, body: '' }))
  await phone.visit('profile')
  await phone.button('重试').waitFor()
  await phone.page.unroute(profile)
  await phone.button('重试').tap()
  await phone.button('恢复').tap()
  expect(await phone.field('昵称').inputValue()).toBe('张三')
  phone.troubles.splice(0)
})

/** A new member's home has loaded the profile ahead. */
async function loadedAhead() {
  const come: string[] = []
  phone.page.on('requestfinished', (request) => come.push(request.url()))
  await phone.newMember()
  const needed = [/\/js\/profile\./, /\/css\/profile\./, /\/js\/account-zh\./]
  await until('the profile has been loaded ahead', () =>
    needed.every((file) => come.some((url) => file.test(url))),
  )
}

test('a member’s home loads the profile ahead, which then opens without a network', async () => {
  await loadedAhead()
  await phone.page.context().setOffline(true)
  await phone.button('个人资料').tap()
  await phone.field('详细地址').waitFor()
  await phone.page.context().setOffline(false)
  phone.troubles.splice(0)
})

test('a code to a phone is asked for with what came with the phone screen', async () => {
  await loadedAhead()
  await phone.screen.getByRole('button', { name: /^手机号/ }).tap()
  await phone.field('手机号').fill('13800138000')
  const asked = scriptsAsked()
  await phone.button('获取验证码').tap()
  await phone.screen
    .getByText(/秒后重发/)
    .first()
    .waitFor()
  expect(asked).toEqual([])
})
