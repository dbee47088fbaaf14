import { MOBILE, OTHER_MOBILE } from '../contract/running-shop'
import { bindBySms, newAuthorised } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'

describe.each(vendors)('%s: bind a phone', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('by the code that was sent', async () => {
    const person = await newAuthorised(miniShop)
    await person.tap('手机号')
    await person.waitFor('绑定后可以用手机号登录')
    await bindBySms(person, miniShop.shop, MOBILE)

    await person.waitFor('手机号已绑定')
    await person.waitFor('138***001')
    expect(miniShop.shop.state.data.users.map(({ mobile }) => mobile)).toEqual([MOBILE])
  })

  test('a wrong code is said at its field', async () => {
    const person = await newAuthorised(miniShop)
    await person.tap('手机号')
    await person.type('手机号', MOBILE)
    await person.tap('获取验证码')
    await person.waitFor('秒后重发')
    await person.type('短信验证码', '000000')
    await person.tap('绑定')
    await person.waitFor('验证码不对')
  })

  test('a number of somebody else offers to sign in with it', async () => {
    await miniShop.shop.bind(
      OTHER_MOBILE,
      { [`${vendor.clientType}_openid`]: 'o_other' },
      { client: vendor.clientType },
    )
    miniShop.shop.pass(60)
    const person = await newAuthorised(miniShop)
    await person.tap('手机号')
    await bindBySms(person, miniShop.shop, OTHER_MOBILE)
    await person.waitFor('这个手机号已绑定其他账号')
    expect(person.sees('用这个手机号登录')).toBe(true)
  })
})
