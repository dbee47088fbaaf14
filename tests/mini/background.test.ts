import { newAuthorised, newMember, openProfile, register } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'
import { authorisedRow } from './driver/stored-rows'
import type { User } from './driver/user'

/** The person looks at another app, for longer than requests live behind it, and comes back. */
const lookAway = async ({ program }: User) => {
  program.foreground.leave()
  program.device.network.interrupt()
  await new Promise((resolve) => setTimeout(resolve, 20))
  program.foreground.comeBack()
}

describe.each(vendors)('%s: the person looks away and comes back', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('what was typed is still there, and is saved', async () => {
    const user = await newAuthorised(miniShop)
    await openProfile(user)
    await user.type('昵称', '小艾')
    await lookAway(user)
    expect(user.fieldText('昵称')).toBe('小艾')
    await user.tap('保存')
    await user.waitFor('已保存')
    await miniShop.stores({ ...authorisedRow(vendor), nickname: '小艾' })
  })

  test('a reading that the platform broke off is done again', async () => {
    await newMember(miniShop)
    miniShop.device.network.hold()
    const user = miniShop.launchNow()
    const asked = () => user.program.journal.requestsTo('personal/index').length
    await user.waitUntil('the reading', () => asked() > 0)
    // Each repetition is broken off as well while the app is away.
    user.program.foreground.leave()
    for (const goal of [1, 2, 3]) {
      await user.waitUntil(`repetition ${goal}`, () => asked() >= goal)
      miniShop.device.network.interrupt()
      if (goal < 3) miniShop.device.network.hold()
    }
    await user.waitFor('当前网络不可用，以下为上次的内容')
    user.program.foreground.comeBack()
    await user.waitUntil('the profile', () => !user.sees('当前网络不可用'))
    expect(asked()).toBeGreaterThan(3)
  })

  test('a save that the platform broke off is told as it ended', async () => {
    const user = await newAuthorised(miniShop)
    await openProfile(user)
    await user.type('昵称', '小艾')
    miniShop.device.network.hold()
    user.tapNow('保存')
    const reads = () => user.program.journal.requestsTo('personal/index').length
    const before = reads()
    await user.waitUntil('the reading before a save', () => reads() > before - 1)
    miniShop.device.network.release()
    miniShop.device.network.roundTripMs = 50
    await user.waitUntil('the save', () => user.program.journal.requestsTo('personal/save').length > 0)
    await user.waitUntil('the stored row', () => miniShop.shop.state.data.users[0]?.nickname === '小艾')
    await lookAway(user)
    await user.waitFor('已保存')
    await miniShop.stores({ ...authorisedRow(vendor), nickname: '小艾' })
  })

  test('the inviter of a link counts once, however often the person comes back', async () => {
    miniShop.device.launchQuery = { referrer: '12' }
    const user = await miniShop.launch()
    await register(user, miniShop.shop)
    await lookAway(user)
    await user.tap('退出登录')
    await user.answer('退出登录')
    await user.waitFor('您好，请登录')
    await register(user, miniShop.shop, 'ada_2')
    const sent = user.program.journal.requestsTo('user/reg').map(({ fields }) => fields.referrer)
    expect(sent).toEqual(['12', undefined])
  })

  test('another inviter counts when the app comes back by a link', async () => {
    const user = await miniShop.launch()
    user.program.foreground.leave()
    miniShop.device.launchQuery = { referrer: '7' }
    user.program.foreground.comeBack()
    await register(user, miniShop.shop)
    expect(user.program.journal.requestsTo('user/reg')[0]?.fields.referrer).toBe('7')
  })

  test('the language that the platform speaks meanwhile is followed, if it says', async () => {
    const user = await miniShop.launch()
    user.program.foreground.leave()
    miniShop.device.language = 'en'
    user.program.foreground.comeBack()
    await user.settle()
    expect(user.sees(vendor.target === 'tt' ? '您好，请登录' : 'Sign in to continue')).toBe(true)
  })
})
