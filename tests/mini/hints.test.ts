import { MOBILE } from '../contract/running-shop'
import { authorise, newAuthorised, openProfile, openRegister, skipFirstProfile } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'

describe.each(vendors)('%s: what helps a person on', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('an e-mail address typed as user name is recognised, and stands in its own field when that is chosen', async () => {
    const person = await miniShop.launch()
    await openRegister(person)
    await person.type('用户名', 'ada@example.com')
    await person.leave()
    await person.waitFor('这像是邮箱')
    await person.tap('邮箱')
    expect(person.fieldText('邮箱')).toBe('ada@example.com')
  })

  test('a phone number may be a user name, but the better way is shown', async () => {
    const person = await miniShop.launch()
    await openRegister(person)
    await person.type('用户名', MOBILE)
    await person.leave()
    await person.waitFor('这像是手机号')
    await person.tap('手机号')
    expect(person.fieldText('手机号')).toBe(MOBILE)
  })

  test('a chosen password is judged when it has been typed, its rules stand there before', async () => {
    const person = await miniShop.launch()
    await openRegister(person)
    expect(person.sees('6–18 位')).toBe(true)
    await person.type('密码', 'abc123')
    expect(person.sees('6–18 位')).toBe(true)
    await person.leave()
    await person.waitFor('容易被猜到')
    await person.type('密码', 'hund7Katze!')
    await person.leave()
    await person.waitFor('不容易被猜到')
  })

  test('who can’t see the picture is told of a kind that wants none', async () => {
    await miniShop.shop.configure({ common_img_verify_state: 0 })
    const person = await miniShop.launch()
    await openRegister(person)
    await person.waitFor('看不到图片？改用“手机号”就不需要它')
  })

  test('home says how complete the profile is, and the one thing to do next', async () => {
    const person = await newAuthorised(miniShop)
    await person.waitFor('绑定手机号，也可以用它登录')
    await openProfile(person)
    await person.type('昵称', '小艾')
    await person.tap('保存')
    await person.goBack()
    const [user] = miniShop.shop.state.data.users
    if (user) user.mobile = MOBILE
    const again = await miniShop.launch()
    await again.waitFor('选一个头像')
    await again.tap('选一个头像')
    expect(again.program.page.route).toBe('pages/profile/index')
  })

  test('where a phone is a must, home says only that', async () => {
    await miniShop.shop.configure({ common_user_is_mandatory_bind_mobile: 1 })
    const person = await miniShop.launch()
    await authorise(person)
    await skipFirstProfile(person)
    await person.waitFor('绑定后可以用手机号登录')
    await person.goBack()
    await person.waitFor('本店需要绑定手机号才能继续购物')
    expect(person.sees('绑定手机号，也可以用它登录')).toBe(false)
  })
})
