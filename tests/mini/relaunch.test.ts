import { newMember } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'

describe.each(vendors)('%s: the app is killed and opened again', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('a member is still signed in, and sees home before any answer', async () => {
    await newMember(miniShop)
    miniShop.device.network.hold()
    const user = miniShop.launchNow()
    await user.waitFor('ada_1')
    expect(user.sees('退出登录')).toBe(true)

    miniShop.device.network.release()
    await user.settle()
    expect(user.sees('ada_1')).toBe(true)
  })

  test('a returning member costs one login and one call at most', async () => {
    await newMember(miniShop)
    const user = await miniShop.launch()
    await user.waitUntil('the call', () => user.program.journal.requests.length > 0)
    await user.settle()
    const { journal } = user.program
    expect(journal.logins).toBeLessThanOrEqual(1)
    expect(
      journal.requests.filter(({ endpoint }) => endpoint !== 'user/appminiuserauth').length,
    ).toBeLessThanOrEqual(1)
  })

  test('a user who signed out stays signed out', async () => {
    const member = await newMember(miniShop)
    await member.tap('退出登录')
    await member.answer('退出登录')
    await member.waitFor('您好，请登录')

    const user = await miniShop.launch()
    await user.waitFor('您好，请登录')
    expect(user.program.journal.requests.filter(({ fields }) => fields.token)).toEqual([])
    expect(user.program.journal.logins).toBe(0)
  })

  test('cancelling sign-out keeps the session', async () => {
    const user = await newMember(miniShop)
    await user.tap('退出登录')
    await user.answer('取消')
    expect(user.sees('ada_1')).toBe(true)
  })

  test('a device without storage is reported', async () => {
    miniShop.device.storage.full = true
    const user = await newMember(miniShop)
    await user.waitFor('无法保存登录状态')
  })
})
