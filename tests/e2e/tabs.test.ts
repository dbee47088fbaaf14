import type { Phone } from './phone'
import { annsAddress, TwoTabs, ways } from './two-tabs'

let two: TwoTabs
let phone: Phone

beforeAll(async () => {
  two = await TwoTabs.open()
  phone = two.phone
})
afterEach(() => two.closeTab())
afterAll(() => phone?.close())

describe.each(ways)('a tab $way', (way) => {
  const { isDeaf } = way

  test('follows a sign-out, and nobody is signed in again (B1)', async () => {
    const token = await two.annInBothTabs(isDeaf)
    await two.leave(way)
    await phone.signOut()
    const before = phone.shop.requests().length
    await two.comeBack(way)
    // Where nothing has been heard, the first tap is what opens the eyes.
    if (isDeaf) await two.tab.button('个人资料').tap()
    await two.tab.button('登录').waitFor()

    for (const opened of [two.tab, phone]) {
      await opened.page.reload()
      await opened.button('登录').waitFor()
      expect(await two.storedToken()).toBeNull()
    }
    const later = phone.shop.requests().slice(before)
    expect(later.filter(({ body }) => JSON.stringify(body).includes(token))).toEqual([])
    expect(await two.stored()).not.toMatch(/ann|token/)
  })

  test('closes an edited form after the sign-out and leaves no draft of it (B3)', async () => {
    await two.annInBothTabs(isDeaf)
    await two.openProfile()
    if (!isDeaf) await two.tab.field('详细地址').fill(annsAddress)
    await two.leave(way)
    await phone.signOut()
    await two.comeBack(way)
    if (isDeaf) await two.tab.field('详细地址').fill(annsAddress)

    await two.tab.heading('请先登录').waitFor()
    expect(await two.stored()).not.toMatch(/ann|安/)
    expect(JSON.stringify(phone.shop.requests())).not.toContain(annsAddress)
  })
})
