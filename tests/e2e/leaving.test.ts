import { words } from '../support/words'
import { Phone } from './phone'

const say = words.zh
let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterAll(() => phone?.close())

const openProfile = async () => {
  await phone.newMember()
  await phone.button('个人资料').tap()
  await phone.field('详细地址').waitFor()
}

test('after signing out, home stands at its top (E4)', async () => {
  await phone.newMember()
  await phone.page.setViewportSize({ width: 390, height: 500 })
  const scrolled = () => phone.page.evaluate(() => window.scrollY)
  await phone.button('退出登录').scrollIntoViewIfNeeded()
  expect(await scrolled()).toBeGreaterThan(0)
  await phone.signOut()
  await phone.page.waitForFunction(() => window.scrollY === 0)
  await phone.page.setViewportSize({ width: 390, height: 844 })
})

test('leaving during a save: home has the new name, and no draft is offered (E4)', async () => {
  await openProfile()
  await phone.configure({ sandbox_delay_ms: 300 })
  await phone.field('昵称').fill('张三')
  await phone.button('保存').tap()
  await phone.button('返回').tap()
  await phone.page.getByRole('alertdialog').getByRole('button', { name: '离开' }).tap()
  await phone.heading('张三').waitFor()
  await phone.configure({ sandbox_delay_ms: 0 })
  await phone.button('个人资料').tap()
  await phone.field('昵称').waitFor()
  expect(await phone.screen.getByText(say('draft.found')).count()).toBe(0)
})

test('a draft that the shop has stored already is not offered (E4)', async () => {
  await openProfile()
  await phone.page.route(/s=personal\/save/, async (route) => {
    await route.fetch()
    await route.abort()
  })
  await phone.field('昵称').fill('张三')
  await phone.button('保存').tap()
  await phone.screen.getByText(say('error.offline')).waitFor()
  await phone.page.unroute(/s=personal\/save/)
  await phone.page.reload()
  await phone.screen.getByText(say('draft.found')).waitFor({ state: 'detached' })
  expect(await phone.field('昵称').inputValue()).toBe('张三')
})
