import { MOBILE, OTHER_MOBILE } from '../contract/running-shop'
import { bindBySms, newAuthorised } from './driver/journeys'
import { miniShopForEachTest, vendorsAndShops } from './driver/mini-shop'
import { authorisedRow } from './driver/stored-rows'

describe.each(vendorsAndShops)('%s: bind a phone', (_, vendor, generation) => {
  const miniShop = miniShopForEachTest(vendor, generation)
  const row = authorisedRow(vendor)

  test('with the code that was sent', async () => {
    const user = await newAuthorised(miniShop)
    await user.tap('手机号')
    await user.waitFor('绑定后可用手机号登录')
    await bindBySms(user, miniShop.shop, MOBILE)

    await user.waitFor('手机号绑定成功')
    await user.waitFor('138***001')
    await miniShop.stores({ ...row, mobile: MOBILE })
  })

  test('a number from the address book and the message with the code are understood', async () => {
    const user = await newAuthorised(miniShop)
    await user.tap('手机号')
    await user.type('手机号', '\u202d+86 138-0013-8001\u202c')
    await user.tap('获取验证码')
    await user.waitFor('秒后重发')
    expect(user.fieldText('手机号')).toBe(MOBILE)
    const code = await miniShop.shop.code({ kind: 'sms', scene: 'bind', account: MOBILE })
    await user.type('短信验证码', `【商店】5 分钟内有效的验证码：${code}，请勿告诉他人`)
    await user.tap('绑定')
    await user.waitFor('手机号绑定成功')
    await miniShop.stores({ ...row, mobile: MOBILE })
  })

  test('a wrong code is reported at its field', async () => {
    const user = await newAuthorised(miniShop)
    await user.tap('手机号')
    await user.type('手机号', MOBILE)
    await user.tap('获取验证码')
    await user.waitFor('秒后重发')
    await user.type('短信验证码', '000000')
    await user.tap('绑定')
    await user.waitFor('验证码错误')
    await miniShop.stores(row)
  })

  test('a number of another account offers to sign in with it', async () => {
    await miniShop.shop.bind(
      OTHER_MOBILE,
      { [`${vendor.clientType}_openid`]: 'o_other' },
      { client: vendor.clientType },
    )
    miniShop.shop.pass(60)
    const user = await newAuthorised(miniShop)
    await user.tap('手机号')
    await bindBySms(user, miniShop.shop, OTHER_MOBILE)
    await user.waitFor('该手机号已绑定其他账号')
    expect(user.sees('使用该手机号登录')).toBe(true)
    const theirs = { mobile: OTHER_MOBILE, openids: { [`${vendor.clientType}_openid`]: 'o_other' } }
    await miniShop.stores(theirs, row)
  })
})
