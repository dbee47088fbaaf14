import { authorise, ENTRY_TEXT, register, skipFirstProfile } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'

describe.each(vendors)('%s: the way back to the shop', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)
  const launchWith = (back: string) => {
    miniShop.device.launchQuery = { back }
    return miniShop.launch()
  }

  test('registering leads back to the page of the link, as it was given', async () => {
    const user = await launchWith('%2Fpages%2Fagreement%2Findex%3Fdocument%3Duserprivacy')
    await register(user, miniShop.shop).catch(() => {})
    await user.waitUntil('the page of the shop', () => user.program.page.route === 'pages/agreement/index')
    expect(user.program.navigation.visited.at(-1)).toBe('/pages/agreement/index?document=userprivacy')
    expect(user.program.navigation.stack).toHaveLength(1)
  })

  test('authorising returns to the mini-program that opened this one, with nothing of the person', async () => {
    const user = await launchWith('opener')
    await authorise(user)
    await skipFirstProfile(user)
    await user.waitUntil('the return', () => user.program.navigation.handedBack !== null)
    expect(user.program.navigation.handedBack).toEqual({})
  })

  test('the row on home leads back, and stays where there is no such page', async () => {
    const user = await launchWith('/pages/cart/index')
    await user.tap('返回商城')
    await user.waitFor(ENTRY_TEXT[vendor.target])
    expect(user.program.page.route).toBe('pages/home/index')
    expect(user.program.navigation.visited.slice(-2)).toEqual(['/pages/cart/index', '/pages/home/index'])
  })

  test.each([
    'javascript:alert(1)',
    'https%3A%2F%2Fevil.example%2Fx',
    '//evil.example/x',
    '%2F%2Fevil.example%2Fx',
    'plugin://evil/page',
    '/pages/../../x/y',
  ])('%s is no way back', async (back) => {
    const user = await launchWith(back)
    await user.waitFor(ENTRY_TEXT[vendor.target])
    expect(user.sees('返回商城')).toBe(false)
  })
})
