import { MOBILE } from '../contract/running-shop'
import { bindBySms, newAuthorised, newMember, PASSWORD } from './driver/journeys'
import { miniShopForEachTest } from './driver/mini-shop'
import { alipay } from './host/vendors/alipay'
import { tt } from './host/vendors/tt'
import { weapp } from './host/vendors/weapp'

describe.each([
  ['alipay', alipay, '支付宝'],
  ['tt', tt, '抖音'],
] as const)('%s: a member who came in by name', (_, vendor, platform) => {
  const miniShop = miniShopForEachTest(vendor)

  test('ties the platform to the account first, and the phone joins the same account', async () => {
    await miniShop.shop.configure({ home_user_login_img_verify_state: 0 })
    const person = await newMember(miniShop)
    await person.tap('手机号')
    await person.waitFor('直接绑定手机号会产生第二个账号')
    expect(person.program.journal.logins).toBe(0)

    await person.tap(`确认我的${platform}身份`)
    await person.waitFor(`您的${platform}还没有关联账号`)
    await person.tap('重新登录并关联')
    await person.type('账号', 'ada_1')
    await person.type('密码', PASSWORD)
    await person.tap('登录')
    await person.waitFor('绑定后可以用手机号登录')
    await bindBySms(person, miniShop.shop, MOBILE)
    await person.waitFor('138***001')
    expect(miniShop.shop.state.data.users).toHaveLength(1)
  })

  test('whose platform has another account goes over to that, or stays', async () => {
    const first = await newAuthorised(miniShop)
    await first.tap('退出登录')
    await first.answer('退出登录')
    const person = await newMember(miniShop)
    await person.tap('手机号')
    await person.tap(`确认我的${platform}身份`)
    await person.waitFor(`您的${platform}已属于另一个账号`)
    await person.tap('留在当前账号')
    await person.waitFor('ada_1')

    await person.tap('手机号')
    await person.tap(`确认我的${platform}身份`)
    await person.tap('改用那个账号')
    await person.waitFor('绑定后可以用手机号登录')
    expect(miniShop.shop.state.data.users).toHaveLength(2)
  })
})

describe('weapp: a member who came in by name', () => {
  const miniShop = miniShopForEachTest(weapp)

  test('is told what asking may do, and nothing is asked before they chose to', async () => {
    const person = await newMember(miniShop)
    await person.tap('手机号')
    await person.waitFor('有的商店会当场新建一个空账号')
    await person.tap('留在当前账号')
    expect(person.program.journal.logins).toBe(0)
    expect(miniShop.shop.state.data.users).toHaveLength(1)
  })
})
