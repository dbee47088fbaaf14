import { MOBILE } from '../contract/running-shop'
import { authorise, newAuthorised, openProfile, openRegister, skipFirstProfile } from './driver/journeys'
import { miniShopForEachTest, vendors, vendorsAndShops } from './driver/mini-shop'

describe.each(vendors)('%s: hints', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('an e-mail address typed as user name is recognised and moves to its own field on request', async () => {
    const user = await miniShop.launch()
    await openRegister(user)
    await user.type('用户名', 'ada@example.com')
    await user.leave()
    await user.waitFor('您输入的是邮箱？')
    await user.tap('邮箱')
    expect(user.fieldText('邮箱')).toBe('ada@example.com')
  })

  test('a phone number may be a user name, but registering by phone is suggested', async () => {
    const user = await miniShop.launch()
    await openRegister(user)
    await user.type('用户名', MOBILE)
    await user.leave()
    await user.waitFor('您输入的是手机号？')
    await user.tap('手机号')
    expect(user.fieldText('手机号')).toBe(MOBILE)
  })

  test('the password rules are shown first, its strength after typing', async () => {
    const user = await miniShop.launch()
    await openRegister(user)
    expect(user.fieldText('6–18 位，不含 & < > " \'')).toBe('')
    await user.type('密码', 'abc123')
    await user.leave()
    await user.waitFor('强度弱')
    await user.type('密码', 'hund7Katze!')
    await user.leave()
    await user.waitFor('强度强')
  })

  test('the captcha names an account kind that needs none', async () => {
    await miniShop.shop.configure({ common_img_verify_state: 0 })
    const user = await miniShop.launch()
    await openRegister(user)
    await user.waitFor('看不清图片？可改用“手机号”')
  })

  test('where a phone is mandatory, home shows only that step', async () => {
    await miniShop.shop.configure({ common_user_is_mandatory_bind_mobile: 1 })
    const user = await miniShop.launch()
    await authorise(user)
    await skipFirstProfile(user)
    await user.waitFor('绑定后可用手机号登录')
    await user.goBack()
    await user.waitFor('绑定手机号后即可继续购物')
    expect(user.sees('绑定手机号，登录更方便')).toBe(false)
  })
})

describe.each(vendorsAndShops)('%s: hints', (_, vendor, generation) => {
  const miniShop = miniShopForEachTest(vendor, generation)

  test('home shows how complete the profile is, and one next step', async () => {
    const user = await newAuthorised(miniShop)
    await user.waitFor('绑定手机号，登录更方便')
    await openProfile(user)
    await user.type('昵称', '小艾')
    await user.tap('保存')
    await user.goBack()
    const [row] = miniShop.shop.state.data.users
    if (row) row.mobile = MOBILE
    const again = await miniShop.launch()
    await again.waitFor('上传头像')
    await again.tap('上传头像')
    expect(again.program.page.route).toBe('pages/profile/index')
  })
})
