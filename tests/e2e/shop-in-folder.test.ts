import { shops } from '../support/shop-settings'
import { uploadAvatar } from './choose-avatar'
import { answersLike } from './each-shop'
import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open({}, undefined, '/mall')
})
afterEach(() => expect(phone.troubles.splice(0)).toEqual([]))
afterAll(() => phone?.close())

test('an app in /mall/h5 calls the shop in /mall, and keeps its entries apart from other shops (A8)', async () => {
  const called: string[] = []
  phone.page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (searchParams.has('s')) called.push(pathname)
  })
  await phone.newMember('zhang_san')
  expect(new Set(called)).toEqual(new Set(['/mall/api.php']))
  const keys = await phone.page.evaluate(() => Object.keys(localStorage))
  expect(keys).toEqual(expect.arrayContaining(['/mall:account.session', '/mall:account.device']))
  expect(keys.filter((key) => !key.startsWith('/mall:'))).toEqual([])
  await phone.page.reload()
  await phone.heading('zhang_san').waitFor()
})

describe.each(shops)('a shop of %s', (generation) => {
  answersLike(generation, () => phone)

  test('an image that the shop keeps in its folder is shown', async () => {
    await phone.newMember('zhang_san')
    await phone.button('个人资料').tap()
    // Older shops save nobody without a nickname.
    await phone.field('昵称').fill('张三')
    await uploadAvatar(phone, await phone.page.screenshot())
    await phone.screen.locator('.ac-avatar img.ac-avatar-loaded[src*="/mall/static/upload/"]').waitFor()
    await phone.button('保存').tap()
    await phone.toast('已保存')
    expect(phone.shop.account('zhang_san').avatar).toMatch(/^\/static\/upload\//)
  })
})

test('an entry of the shop at the root signs nobody in here (A8)', async () => {
  await phone.newMember('zhang_san')
  await phone.page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      localStorage.setItem(key.replace('/mall:', ''), localStorage.getItem(key) ?? '')
      localStorage.removeItem(key)
    }
  })
  await phone.page.reload()
  await phone.button('登录').waitFor()
})
