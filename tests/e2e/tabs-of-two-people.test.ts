import type { Route } from 'playwright-core'
import { shops } from '../support/shop-settings'
import { until } from '../support/until'
import { answersLike } from './each-shop'
import type { Phone } from './phone'
import { annsAddress, bensRegion, TwoTabs, ways } from './two-tabs'

let two: TwoTabs
let phone: Phone

beforeAll(async () => {
  two = await TwoTabs.open()
  phone = two.phone
})
afterEach(() => two.closeTab())
afterAll(() => phone?.close())

/** No request of the tab runs out of time, however long the second tab needs meanwhile. */
const withoutTimeLimits = (page: Phone['page']) =>
  page.addInitScript(() => {
    const { setTimeout } = window
    const wait = (work: () => void, ms = 0) => (ms < 10_000 ? setTimeout(work, ms) : 0)
    Object.assign(window, { setTimeout: wait })
  })

const bensForm = () => two.tab.screen.getByText('浙江省 杭州市 西湖区').waitFor()

describe.each(ways)('a tab $way', (way) => {
  const { isDeaf } = way

  describe.each(shops)('a shop of %s', (generation) => {
    answersLike(generation, () => phone)

    test("neither sends nor keeps Ann's edit for Ben, and is Ben's from then on (B2)", async () => {
      await two.annInBothTabs(isDeaf)
      await two.openProfile()
      await two.tab.field('详细地址').fill(annsAddress)
      await two.leave(way)
      const token = await two.changeToBen()
      const before = { ...phone.shop.account('ben') }
      await two.comeBack(way)
      if (isDeaf) await two.tab.button('保存').tap()

      await bensForm()
      expect(await two.tab.field('详细地址').inputValue()).toBe('本的旧地址')
      expect(await two.tab.screen.getByText('您有上次未完成的内容').count()).toBe(0)
      expect(phone.shop.requests('personal/save')).toEqual([])
      expect(phone.shop.account('ben')).toEqual(before)
      expect(await two.stored()).not.toMatch(/ann|安的/)
      expect(await two.storedToken()).toBe(token)

      // Older shops save nobody without a nickname.
      await two.tab.field('昵称').fill('本本')
      await two.tab.field('详细地址').fill('本的新地址')
      await two.tab.button('保存').tap()
      await two.tab.toast('已保存')
      const saves = phone.shop.requests('personal/save')
      expect(saves.map(({ body }) => [body.token, body.address])).toEqual([[token, '本的新地址']])
      expect(phone.shop.account('ben')).toMatchObject({ address: '本的新地址', ...bensRegion })
      expect(phone.shop.account('ann').address).toBe('')
      expect(JSON.stringify(phone.shop.requests())).not.toContain(annsAddress)
    })
  })
})

test("a late refusal of Ann's token doesn't end Ben's session (B3)", async () => {
  const anns = await two.annInBothTabs(true)
  await withoutTimeLimits(two.tab.page)
  await two.tab.page.reload()
  await until('it is up to date again', () => phone.shop.requests('personal/index').length === 3)
  const held: Route[] = []
  await two.tab.page.route(/personal(\/|%2F)index/, (route) => void held.push(route))
  await two.tab.button('个人资料').tap()
  await until("Ann's request is on its way", () => held.length > 0)
  phone.shop.forgetToken(anns)
  const bens = await two.changeToBen()
  for (const route of held.splice(0)) await route.continue()
  await two.tab.page.unroute(/personal(\/|%2F)index/)

  await two.tab.page.bringToFront()
  await bensForm()
  const refused = phone.shop.requests('personal/index').filter(({ code }) => code === -400)
  expect(refused.map(({ body }) => body.token)).toEqual([anns])
  expect(await two.storedToken()).toBe(bens)
  await phone.page.reload()
  await phone.heading('ben').waitFor()
  await two.tab.page.reload()
  await bensForm()
})

describe.each(shops)('a shop of %s', (generation) => {
  answersLike(generation, () => phone)

  test('an expiry in one tab keeps the form of the same person in the other, which saves after signing in', async () => {
    const token = await two.annInBothTabs(false)
    await two.openProfile()
    // Older shops save nobody without a nickname.
    await two.tab.field('昵称').fill('安安')
    await two.tab.field('详细地址').fill(annsAddress)
    phone.shop.forgetToken(token)
    await phone.page.bringToFront()
    await phone.page.reload()
    await phone.button('登录').waitFor()
    expect(await two.tab.field('详细地址').inputValue()).toBe(annsAddress)
    await phone.signIn('ann')
    await two.tab.page.bringToFront()
    await two.tab.button('保存').tap()
    await two.tab.toast('已保存')
    await phone.stores({ username: 'ann', nickname: '安安', address: annsAddress })
  })
})
