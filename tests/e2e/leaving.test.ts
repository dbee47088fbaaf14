import { shops } from '../support/shop-settings'
import { words } from '../support/words'
import { answersLike } from './each-shop'
import { hold } from './held-app'
import { Phone } from './phone'

const say = words.zh
let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterAll(() => phone?.close())

/** Whichever element scrolls. */
const isAtTop = () => [...document.querySelectorAll('*')].every((element) => element.scrollTop === 0)

const openProfile = async () => {
  await phone.newMember()
  await phone.button('个人资料').tap()
  await phone.field('详细地址').waitFor()
}

test('after signing out, home stands at its top (E4)', async () => {
  await phone.newMember()
  await phone.page.setViewportSize({ width: 390, height: 320 })
  await phone.button('退出登录').evaluate((button) => button.scrollIntoView())
  expect(await phone.page.evaluate(isAtTop)).toBe(false)
  await phone.signOut()
  await phone.page.waitForFunction(isAtTop)
  await phone.page.setViewportSize({ width: 390, height: 844 })
})

describe.each(shops)('a shop of %s', (generation) => {
  answersLike(generation, () => phone)

  test('leaving during a save: home has the new name, and no draft is offered (E4)', async () => {
    await openProfile()
    const answer = await hold(phone.page, /s=personal\/save/)
    await phone.field('昵称').fill('张三')
    await phone.button('保存').tap()
    await phone.button('返回').tap()
    await phone.answer('离开')
    answer()
    await phone.toast('已保存')
    await phone.heading(generation === '6.9' ? '张三' : 'zhang_san').waitFor()
    await phone.stores({ username: 'zhang_san', nickname: '张三' })
    await phone.page.unroute(/s=personal\/save/)
    await phone.button('个人资料').tap()
    await phone.field('昵称').waitFor()
    expect(await phone.screen.getByText(say('draft.found')).count()).toBe(0)
  })

  test('a draft that the shop has stored already is not offered (E4)', async () => {
    await openProfile()
    await phone.page.route(/s=personal\/save/, async (route) => {
      // By Node.js: what the browser fetches for a test would leave its cookies there.
      const request = route.request()
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      await fetch(request.url(), { method: 'POST', headers, body: request.postData() })
      await route.abort()
    })
    await phone.field('昵称').fill('张三')
    await phone.button('保存').tap()
    await phone.screen.getByText(say('error.offline')).waitFor()
    await phone.page.unroute(/s=personal\/save/)
    await phone.stores({ username: 'zhang_san', nickname: '张三' })
    await phone.page.reload()
    await phone.screen.getByText(say('draft.found')).waitFor({ state: 'detached' })
    expect(await phone.field('昵称').inputValue()).toBe('张三')
  })
})
