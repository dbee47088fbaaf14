import type { Route } from 'playwright-core'
import { until } from '../support/until'
import { goBack, launchWithBackForwardCache, leaveApp } from './back-forward-cache'
import { answersLike, shops } from './each-shop'
import { Phone } from './phone'

/** The second tab, in which something happens that the first has not done. */
let phone: Phone
/** The first tab, which the person has left open. */
let tab: Phone

beforeAll(async () => {
  phone = await Phone.open({}, launchWithBackForwardCache)
})
afterEach(async () => {
  expect([...phone.troubles.splice(0), ...tab.troubles]).toEqual([])
  await tab.page.close()
})
afterAll(() => phone?.close())

const annsAddress = '安的地址'

/** Hides from the tab what the browser tells of other tabs, as a frozen tab is told nothing. */
const deafen = (page: Phone['page']) =>
  page.addInitScript(() => {
    for (const type of ['storage', 'pageshow', 'visibilitychange']) {
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), true)
    }
  })

/** No request of the tab runs out of time, however long the second tab needs meanwhile. */
const withoutTimeLimits = (page: Phone['page']) =>
  page.addInitScript(() => {
    const { setTimeout } = window
    const wait = (work: () => void, ms = 0) => (ms < 10_000 ? setTimeout(work, ms) : 0)
    Object.assign(window, { setTimeout: wait })
  })

/** How the first tab learns what the second has done: `leave` before that, `comeBack` after it. */
const ways = [
  { way: 'that is told by the browser', isDeaf: false, leave: async () => {}, comeBack: async () => {} },
  { way: 'that has heard nothing', isDeaf: true, leave: async () => {}, comeBack: async () => {} },
  {
    way: 'in the back-forward cache',
    isDeaf: false,
    leave: () => leaveApp(tab.page),
    comeBack: () => goBack(tab.page),
  },
]

/** Ann is a member, and both tabs show her home. @returns her token */
const annInBothTabs = async (isDeaf: boolean): Promise<string> => {
  await phone.newMember('ann')
  tab = await phone.newTab()
  if (isDeaf) await deafen(tab.page)
  await tab.visit()
  await tab.heading('ann').waitFor()
  await until('both tabs are up to date', () => phone.shop.requests('personal/index').length === 2)
  return String(await storedToken())
}

/** Ann's profile is open in the first tab. */
const openProfile = async () => {
  await tab.button('个人资料').tap()
  await tab.field('详细地址').waitFor()
}

/** The second tab signs Ann out and Ben in, who has had an account before. @returns his token */
const changeToBen = async (): Promise<string> => {
  const ben = await phone.shop.registerElsewhere('ben')
  Object.assign(ben, { address: '本的旧地址', ...bensRegion })
  await phone.signOut()
  await phone.signIn('ben')
  return String(await storedToken())
}
const bensRegion = { province: '浙江省', city: '杭州市', county: '西湖区' }
const bensForm = () => tab.screen.getByText('浙江省 杭州市 西湖区').waitFor()

const stored = () => phone.page.evaluate(() => JSON.stringify({ ...localStorage }))
const storedToken = async (): Promise<unknown> => {
  const text = await phone.page.evaluate(() => localStorage.getItem('account.session'))
  return text === null ? null : JSON.parse(text).value.session.token
}

describe.each(ways)('a tab $way', ({ isDeaf, leave, comeBack }) => {
  test('follows a sign-out, and nobody is signed in again (B1)', async () => {
    const token = await annInBothTabs(isDeaf)
    await leave()
    await phone.signOut()
    const before = phone.shop.requests().length
    await comeBack()
    // Where nothing has been heard, the first tap is what opens the eyes.
    if (isDeaf) await tab.button('个人资料').tap()
    await tab.button('登录').waitFor()

    for (const opened of [tab, phone]) {
      await opened.page.reload()
      await opened.button('登录').waitFor()
      expect(await storedToken()).toBeNull()
    }
    const later = phone.shop.requests().slice(before)
    expect(later.filter(({ body }) => JSON.stringify(body).includes(token))).toEqual([])
    expect(await stored()).not.toMatch(/ann|token/)
  })

  describe.each(shops)('a shop of %s', (generation) => {
    answersLike(generation, () => phone)

    test("neither sends nor keeps Ann's edit for Ben, and is Ben's from then on (B2)", async () => {
      await annInBothTabs(isDeaf)
      await openProfile()
      await tab.field('详细地址').fill(annsAddress)
      await leave()
      const token = await changeToBen()
      const before = { ...phone.shop.account('ben') }
      await comeBack()
      if (isDeaf) await tab.button('保存').tap()

      await bensForm()
      expect(await tab.field('详细地址').inputValue()).toBe('本的旧地址')
      expect(await tab.screen.getByText('您有上次未完成的内容').count()).toBe(0)
      expect(phone.shop.requests('personal/save')).toEqual([])
      expect(phone.shop.account('ben')).toEqual(before)
      expect(await stored()).not.toMatch(/ann|安/)
      expect(await storedToken()).toBe(token)

      // Older shops save nobody without a nickname.
      await tab.field('昵称').fill('本本')
      await tab.field('详细地址').fill('本的新地址')
      await tab.button('保存').tap()
      await tab.toast('已保存')
      const saves = phone.shop.requests('personal/save')
      expect(saves.map(({ body }) => [body.token, body.address])).toEqual([[token, '本的新地址']])
      expect(phone.shop.account('ben')).toMatchObject({ address: '本的新地址', ...bensRegion })
      expect(phone.shop.account('ann').address).toBe('')
      expect(JSON.stringify(phone.shop.requests())).not.toContain(annsAddress)
    })
  })

  test('closes an edited form after the sign-out and leaves no draft of it (B3)', async () => {
    await annInBothTabs(isDeaf)
    await openProfile()
    if (!isDeaf) await tab.field('详细地址').fill(annsAddress)
    await leave()
    await phone.signOut()
    await comeBack()
    if (isDeaf) await tab.field('详细地址').fill(annsAddress)

    await tab.heading('请先登录').waitFor()
    expect(await stored()).not.toMatch(/ann|安/)
    expect(JSON.stringify(phone.shop.requests())).not.toContain(annsAddress)
  })
})

test("a late refusal of Ann's token doesn't end Ben's session (B3)", async () => {
  const anns = await annInBothTabs(true)
  await withoutTimeLimits(tab.page)
  await tab.page.reload()
  await until('it is up to date again', () => phone.shop.requests('personal/index').length === 3)
  const held: Route[] = []
  await tab.page.route(/personal(\/|%2F)index/, (route) => void held.push(route))
  await tab.button('个人资料').tap()
  await until("Ann's request is on its way", () => held.length > 0)
  phone.shop.forgetToken(anns)
  const bens = await changeToBen()
  for (const route of held.splice(0)) await route.continue()
  await tab.page.unroute(/personal(\/|%2F)index/)

  await bensForm()
  const refused = phone.shop.requests('personal/index').filter(({ code }) => code === -400)
  expect(refused.map(({ body }) => body.token)).toEqual([anns])
  expect(await storedToken()).toBe(bens)
  await phone.page.reload()
  await phone.heading('ben').waitFor()
  await tab.page.reload()
  await bensForm()
})

describe.each(shops)('a shop of %s', (generation) => {
  answersLike(generation, () => phone)

  test('an expiry in one tab keeps the form of the same person in the other, which saves after signing in', async () => {
    const token = await annInBothTabs(false)
    await openProfile()
    // Older shops save nobody without a nickname.
    await tab.field('昵称').fill('安安')
    await tab.field('详细地址').fill(annsAddress)
    phone.shop.forgetToken(token)
    await phone.page.reload()
    await phone.button('登录').waitFor()
    expect(await tab.field('详细地址').inputValue()).toBe(annsAddress)
    await phone.signIn('ann')
    await tab.button('保存').tap()
    await tab.toast('已保存')
    await phone.stores({ username: 'ann', nickname: '安安', address: annsAddress })
  })
})
