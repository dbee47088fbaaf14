import { MOBILE } from '../contract/running-shop'
import { words } from '../support/words'
import { authorise, bindBySms, newAuthorised, newMember, PASSWORD, skipFirstProfile } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'
import { alipay } from './host/vendors/alipay'
import { tt } from './host/vendors/tt'
import { weapp } from './host/vendors/weapp'

const say = words.zh

describe.each(vendors)('%s: a shop of 2.2.2, without profiles', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)
  beforeEach(() => miniShop.shop.configure({ sandbox_generation: '2.2.2' }))

  test('home is quiet, and a phone can be bound (A4)', async () => {
    const user = await miniShop.launch()
    await authorise(user)
    await user.waitFor(say('firstProfile.intro'))
    await user.tap(say('firstProfile.skip'))
    await user.waitFor('退出登录')
    expect(user.sees('个人资料')).toBe(false)
    expect(user.sees(say('stale.failed'))).toBe(false)
    await user.tap('手机号')
    await bindBySms(user, miniShop.shop, MOBILE)
    await user.waitFor('138***001')
    expect(miniShop.shop.state.data.users.map(({ mobile }) => mobile)).toEqual([MOBILE])
  })

  test('quick bind is offered only where its switch is on and the shop can read the number (A6)', async () => {
    const offers = async (isOn: 0 | 1) => {
      await miniShop.shop.configure({ common_user_is_onekey_bind_mobile: isOn })
      const user = await miniShop.launch()
      if (user.sees('退出登录')) return user
      await authorise(user)
      await user.waitFor(say('firstProfile.intro'))
      await user.tap(say('firstProfile.skip'))
      await user.waitFor('退出登录')
      return user
    }
    for (const isOn of [0, 1] as const) {
      const user = await offers(isOn)
      await user.tap('手机号')
      await user.waitFor(say('bind.why'))
      await user.settle()
      const quickBind = vendor === tt ? '抖音' : '微信'
      expect(user.sees(say('oneTap.submit', { platform: quickBind }))).toBe(isOn === 1 && vendor === weapp)
    }
  })
})

describe('weapp: a shop of 2.2.2', () => {
  const miniShop = miniShopForEachTest(weapp)

  test('binds the encrypted number that comes with the code (A6)', async () => {
    await miniShop.shop.configure({ sandbox_generation: '2.2.2', common_user_is_onekey_bind_mobile: 1 })
    const user = await miniShop.launch()
    await authorise(user)
    await user.tap(say('firstProfile.skip'))
    await user.waitFor('退出登录')
    await user.tap('手机号')
    await user.tap(say('oneTap.submit', { platform: '微信' }))
    await user.waitFor('138***001')
    expect(miniShop.shop.state.data.users.map(({ mobile }) => mobile)).toEqual([MOBILE])
  })
})

describe.each([
  ['alipay', alipay, '支付宝'],
  ['tt', tt, '抖音'],
] as const)('%s: a shop of 2.2.2', (_, vendor, platform) => {
  const miniShop = miniShopForEachTest(vendor)

  test('links no platform account, and says so instead of asking again (A6)', async () => {
    await miniShop.shop.configure({ sandbox_generation: '2.2.2', home_user_reg_type: ['username'] })
    await miniShop.shop.configure({ home_user_login_img_verify_state: 0 })
    const user = await miniShop.launch()
    await miniShop.shop.register('ada_1', {}, { client: 'h5' })
    await user.tap(say('authorise.byName'))
    const signIn = async () => {
      await user.type('账号', 'ada_1')
      await user.type('密码', PASSWORD)
      await user.tick('我已阅读并同意')
      await user.tap('登录')
    }
    await signIn()
    await user.tap('手机号')
    await user.tap(say('link.find', { platform }))
    await user.tap(say('link.signInAgain'))
    await signIn()
    await user.waitFor(say('link.impossible', { platform }))
    await user.tap(say('link.keep'))
    await user.waitFor('ada_1')
  })
})

describe.each([
  ['weapp', weapp, '微信'],
  ['tt', tt, '抖音'],
] as const)('%s: quick bind', (_, vendor, platform) => {
  const miniShop = miniShopForEachTest(vendor)

  test('of a number of another account offers to sign in with it (A10)', async () => {
    const user = await newAuthorised(miniShop)
    await miniShop.shop.register('owner', {}, { client: 'h5' })
    for (const account of miniShop.shop.state.data.users)
      if (account.username === 'owner') account.mobile = MOBILE
    await user.tap('手机号')
    await user.tap(say('oneTap.submit', { platform }))
    await user.waitFor('手机已绑定其他')
    await user.tap(say('bind.signInInstead'))
    await user.waitFor(say('signIn.noAccount'))
    expect(user.fieldText('短信验证码')).toBe('')
  })
})

describe.each(vendors)('%s: a member by name whose session has ended', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('is told so on home (A10)', async () => {
    await newMember(miniShop)
    miniShop.shop.state.data.tokens = {}
    const user = await miniShop.launch()
    await user.waitFor(say('error.signedOut'))
    expect(user.sees(say('home.guest'))).toBe(true)
  })
})

describe.each([
  ['alipay', alipay],
  ['tt', tt],
])('%s: a first profile', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('that waits for approval is not asked for again (A10)', async () => {
    await miniShop.shop.configure({ common_register_is_enable_audit: 1 })
    const user = await miniShop.launch()
    await authorise(user)
    await skipFirstProfile(user)
    await user.waitFor(say('register.pending'))
    expect(miniShop.shop.state.data.users).toHaveLength(1)
    await user.tap(say('action.backHome'))
    await authorise(user)
    await user.waitFor('等待审核')
    expect(user.sees(say('firstProfile.intro'))).toBe(false)
  })
})
