import { MOBILE } from '../contract/running-shop'
import {
  authorise,
  bindBySms,
  ENTRY_TEXT,
  newAuthorised,
  openProfile,
  skipFirstProfile,
} from './driver/journeys'
import { miniShopForEachTest, vendors, vendorsAndShops } from './driver/mini-shop'
import { choose } from './driver/pick'
import { authorisedRow } from './driver/stored-rows'

describe.each(vendorsAndShops)('%s: authorise', (_, vendor, generation) => {
  const miniShop = miniShopForEachTest(vendor, generation)

  test('a first launch creates no account before consent', async () => {
    const user = await miniShop.launch()
    await user.tap(ENTRY_TEXT[vendor.target])
    await user.tap(ENTRY_TEXT[vendor.target])
    await user.waitFor('同意并继续')
    expect(user.program.journal.logins).toBe(0)
    expect(miniShop.shop.state.data.users).toEqual([])
  })

  test('first launch, mandatory phone binding, then silent sign-in', async () => {
    await miniShop.shop.configure({ common_user_is_mandatory_bind_mobile: 1 })
    const user = await miniShop.launch()
    await authorise(user)
    await skipFirstProfile(user)
    await user.waitFor('绑定后可用手机号登录')
    await bindBySms(user, miniShop.shop, MOBILE)
    await user.waitFor('138***001')

    await openProfile(user)
    await user.type('昵称', '小艾')
    await choose(user, '性别', '女')
    await user.tap('保存')
    await user.waitFor('已保存')

    const again = await miniShop.launch()
    await again.waitFor('小艾')
    expect(again.program.journal.logins).toBeLessThanOrEqual(1)
    await miniShop.stores({ ...authorisedRow(vendor), nickname: '小艾', gender: 1, mobile: MOBILE })
  })

  test('an expired token is renewed silently before the save', async () => {
    const user = await newAuthorised(miniShop)
    await openProfile(user)
    await user.type('昵称', '小艾')
    const { logins } = user.program.journal
    const readings = () => user.program.journal.requestsTo('personal/index').length
    const readBefore = readings()
    miniShop.shop.state.data.tokens = {}
    await user.tap('保存')

    await user.waitFor('已保存')
    expect(readings() - readBefore).toBe(2)
    expect(user.program.journal.requestsTo('personal/save')).toHaveLength(1)
    expect(user.program.journal.logins).toBe(logins + 1)
    await miniShop.stores({ ...authorisedRow(vendor), nickname: '小艾' })
  })

  test('six calls with an expired token cause one login', async () => {
    const user = await newAuthorised(miniShop)
    const { journal, navigation } = user.program
    const before = { logins: journal.logins, calls: journal.requestsTo('personal/index').length }
    miniShop.device.network.hold()
    miniShop.shop.state.data.tokens = {}
    for (let opened = 0; opened < 6; opened += 1) {
      navigation.go('navigateTo', '/pages/profile/index')
      const calls = before.calls + opened + 1
      await user.waitUntil('its call', () => journal.requestsTo('personal/index').length === calls)
    }
    miniShop.device.network.release()
    await user.waitUntil(
      'all replays',
      () => journal.requestsTo('personal/index').length === before.calls + 12,
    )
    await user.settle()
    expect(journal.logins).toBe(before.logins + 1)
    expect(journal.requestsTo('user/appminiuserauth')).toHaveLength(before.logins + 1)
  })

  test('a user whose storage was lost is signed in silently, unless they signed out', async () => {
    await newAuthorised(miniShop)
    miniShop.device.storage.remove('account.session')
    const user = await miniShop.launch()
    await user.waitFor('个人资料')
    expect(user.program.journal.logins).toBe(1)

    await user.tap('退出登录')
    await user.answer('退出登录')
    const guest = await miniShop.launch()
    await guest.waitFor(ENTRY_TEXT[vendor.target])
    expect(guest.program.journal.logins).toBe(0)
  })

  test('the token is stored encrypted where the platform can encrypt', async () => {
    await newAuthorised(miniShop)
    const tokens = Object.keys(miniShop.shop.state.data.tokens)
    const readable = miniShop.device.storage.readable()
    expect(tokens).not.toEqual([])
    expect(tokens.some((token) => readable.includes(token))).toBe(vendor.target !== 'weapp')
  })

  test('the referrer of a share link is sent with the new account, then forgotten', async () => {
    miniShop.device.launchQuery = { referrer: '7' }
    const user = await newAuthorised(miniShop)
    const [auth] = user.program.journal.requestsTo('user/appminiuserauth')
    expect(auth?.fields.referrer).toBe('7')
  })
})

describe('weapp: a server of 2022', () => {
  const [first] = vendors
  if (!first) throw new Error('no vendor')
  const miniShop = miniShopForEachTest(first[1])

  test('returns only the openid; avatar and nickname create the account', async () => {
    await miniShop.shop.configure({ sandbox_generation: '2022' })
    const user = await miniShop.launch()
    await authorise(user)
    await user.waitFor('完善头像和昵称')
    await user.type('昵称', '小艾')
    await user.tap('完成')
    await user.waitFor('小艾')
    const [sent] = user.program.journal.requestsTo('user/appminiuserinfo')
    expect(JSON.parse(sent?.fields.auth_data ?? '')).toMatchObject({ nickName: '小艾' })
  })
})
