import { MOBILE } from '../contract/running-shop'
import { words } from '../support/words'
import { bindBySms, newAuthorised, newMember, PASSWORD } from './driver/journeys'
import { miniShopForEachTest } from './driver/mini-shop'
import { authorisedRow } from './driver/stored-rows'
import { alipay } from './host/vendors/alipay'
import { tt } from './host/vendors/tt'
import { weapp } from './host/vendors/weapp'

const say = words.zh

describe.each([
  ['alipay', '6.9', alipay, '支付宝'],
  ['alipay', '2.3.2', alipay, '支付宝'],
  ['tt', '6.9', tt, '抖音'],
  ['tt', '2.3.2', tt, '抖音'],
] as const)('%s, shop %s: a member who registered by name', (_, generation, vendor, platform) => {
  const miniShop = miniShopForEachTest(vendor, generation)
  const { openids } = authorisedRow(vendor)

  test('links the platform account first, then binds the phone to the same account', async () => {
    await miniShop.shop.configure({ home_user_login_img_verify_state: 0 })
    const user = await newMember(miniShop)
    await user.tap('手机号')
    await user.waitFor('为避免产生重复账号')
    expect(user.program.journal.logins).toBe(0)

    await user.tap(say('link.find', { platform }))
    await user.waitFor(say('link.unclaimed', { platform }))
    await user.tap('重新登录并关联')
    await user.type('账号', 'ada_1')
    await user.type('密码', PASSWORD)
    await user.tick('我已阅读并同意')
    await user.tap('登录')
    await user.waitFor(say('bind.why'))
    await bindBySms(user, miniShop.shop, MOBILE)
    await user.waitFor('138***001')
    await miniShop.stores({ username: 'ada_1', mobile: MOBILE, openids })
  })

  test("can switch to the platform's other account or stay", async () => {
    const first = await newAuthorised(miniShop)
    await first.tap('退出登录')
    await first.answer('退出登录')
    const user = await newMember(miniShop)
    await user.tap('手机号')
    await user.tap(say('link.find', { platform }))
    await user.waitFor(say('link.other', { platform }))
    await user.tap('继续使用当前账号')
    await user.waitFor('ada_1')

    await user.tap('手机号')
    await user.tap(say('link.find', { platform }))
    await user.tap('切换到该账号')
    await user.waitFor(say('bind.why'))
    await miniShop.stores({ openids }, { username: 'ada_1' })
  })
})

describe('weapp: a member who registered by name', () => {
  const miniShop = miniShopForEachTest(weapp)

  test('reads what linking may do, and no request is sent before the choice', async () => {
    const user = await newMember(miniShop)
    await user.tap('手机号')
    await user.waitFor('可能会新建一个账号')
    await user.tap('继续使用当前账号')
    expect(user.program.journal.logins).toBe(0)
    expect(miniShop.shop.state.data.users).toHaveLength(1)
  })
})
