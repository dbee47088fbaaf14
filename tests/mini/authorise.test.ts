import { MOBILE } from '../contract/running-shop'
import { authorise, bindBySms, newAuthorised, openProfile, skipFirstProfile, WAY_IN } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'
import { choose } from './driver/pick'

describe.each(vendors)('%s: authorise', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('a first visit signs nobody up before they consent', async () => {
    const person = await miniShop.launch()
    await person.tap(WAY_IN[vendor.target])
    await person.tap(WAY_IN[vendor.target])
    await person.waitFor('请先阅读并同意协议')
    expect(person.program.journal.logins).toBe(0)
    expect(miniShop.shop.state.data.users).toEqual([])
  })

  test('from the first visit over the phone that the shop insists on to a silent return', async () => {
    await miniShop.shop.configure({ common_user_is_mandatory_bind_mobile: 1 })
    const person = await miniShop.launch()
    await authorise(person)
    await skipFirstProfile(person)
    await person.waitFor('绑定后可以用手机号登录')
    await bindBySms(person, miniShop.shop, MOBILE)
    await person.waitFor('138***001')

    await openProfile(person)
    await person.type('昵称', '小艾')
    await choose(person, '性别', '女')
    await person.tap('保存')
    await person.waitFor('已保存')

    const again = await miniShop.launch()
    await again.waitFor('小艾')
    expect(again.program.journal.logins).toBeLessThanOrEqual(1)
    expect(miniShop.shop.state.data.users).toHaveLength(1)
  })

  test('an expired token is renewed silently before the save', async () => {
    const person = await newAuthorised(miniShop)
    await openProfile(person)
    await person.type('昵称', '小艾')
    const { logins } = person.program.journal
    const readings = () => person.program.journal.requestsTo('personal/index').length
    const readBefore = readings()
    miniShop.shop.state.data.tokens = {}
    await person.tap('保存')

    await person.waitFor('已保存')
    expect(readings() - readBefore).toBe(2)
    expect(person.program.journal.requestsTo('personal/save')).toHaveLength(1)
    expect(person.program.journal.logins).toBe(logins + 1)
    expect(miniShop.shop.state.data.users[0]?.nickname).toBe('小艾')
  })

  test('six calls that meet an expired token at once cause one login', async () => {
    const person = await newAuthorised(miniShop)
    const { journal, navigation } = person.program
    const before = { logins: journal.logins, calls: journal.requestsTo('personal/index').length }
    miniShop.device.network.hold()
    miniShop.shop.state.data.tokens = {}
    for (let opened = 0; opened < 6; opened += 1) {
      navigation.go('navigateTo', '/pages/profile/index')
      const calls = before.calls + opened + 1
      await person.waitUntil('its call', () => journal.requestsTo('personal/index').length === calls)
    }
    miniShop.device.network.release()
    await person.waitUntil(
      'all replays',
      () => journal.requestsTo('personal/index').length === before.calls + 12,
    )
    await person.settle()
    expect(journal.logins).toBe(before.logins + 1)
    expect(journal.requestsTo('user/appminiuserauth')).toHaveLength(before.logins + 1)
  })

  test('who lost what the device kept is signed in silently, unless they signed out', async () => {
    await newAuthorised(miniShop)
    miniShop.device.storage.remove('account.session')
    const person = await miniShop.launch()
    await person.waitFor('个人资料')
    expect(person.program.journal.logins).toBe(1)

    await person.tap('退出登录')
    await person.answer('退出登录')
    const guest = await miniShop.launch()
    await guest.waitFor(WAY_IN[vendor.target])
    expect(guest.program.journal.logins).toBe(0)
  })

  test('the token is nowhere that is readable, where the platform can encrypt', async () => {
    await newAuthorised(miniShop)
    const tokens = Object.keys(miniShop.shop.state.data.tokens)
    const readable = miniShop.device.storage.readable()
    expect(tokens).not.toEqual([])
    expect(tokens.some((token) => readable.includes(token))).toBe(vendor.target !== 'weapp')
  })

  test('the inviter of a share link is told to the shop with the new account, and then forgotten', async () => {
    miniShop.device.launchQuery = { referrer: '7' }
    const person = await newAuthorised(miniShop)
    const [auth] = person.program.journal.requestsTo('user/appminiuserauth')
    expect(auth?.fields.referrer).toBe('7')
  })
})

describe('weapp: a server of the documents’ time', () => {
  const [first] = vendors
  if (!first) throw new Error('no vendor')
  const miniShop = miniShopForEachTest(first[1])

  test('only tells who is here; avatar and nickname make the account', async () => {
    await miniShop.shop.configure({ sandbox_generation: '2022' })
    const person = await miniShop.launch()
    await authorise(person)
    await person.waitFor('第一次来')
    await person.type('昵称', '小艾')
    await person.tap('完成')
    await person.waitFor('小艾')
    const [sent] = person.program.journal.requestsTo('user/appminiuserinfo')
    expect(JSON.parse(sent?.fields.auth_data ?? '')).toMatchObject({ nickName: '小艾' })
  })
})
