import { MOBILE } from '../contract/running-shop'
import {
  ENTRY_TEXT,
  newAuthorised,
  newMember,
  openProfile,
  openRegister,
  PASSWORD,
  readCaptcha,
  skipFirstProfile,
} from './driver/journeys'
import { miniShopForEachTest, vendors, vendorsAndShops } from './driver/mini-shop'
import { authorisedRow } from './driver/stored-rows'

describe.each(vendors)('%s: five quick taps', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('on register send one request', async () => {
    const user = await miniShop.launch()
    await openRegister(user)
    await user.type('用户名', 'ada_1')
    await user.type('图形验证码', await readCaptcha(user, miniShop.shop))
    await user.type('密码', PASSWORD)
    await user.tick('我已阅读并同意')
    await user.hammer('注册')
    await user.waitFor('个人资料')
    expect(user.program.journal.requestsTo('user/reg')).toHaveLength(1)
  })

  test('on sign-in send one request', async () => {
    await miniShop.shop.register('ada_1', {}, { client: vendor.clientType })
    await miniShop.shop.configure({ home_user_login_img_verify_state: 0 })
    const user = await miniShop.launch()
    await user.tap('其他登录方式')
    await user.type('账号', 'ada_1')
    await user.type('密码', PASSWORD)
    await user.tick('我已阅读并同意')
    await user.hammer('登录')
    await user.waitFor('个人资料')
    expect(user.program.journal.requestsTo('user/login')).toHaveLength(1)
  })

  test('on authorise send one login code', async () => {
    const user = await miniShop.launch()
    const entry = ENTRY_TEXT[vendor.target]
    await user.tap(entry)
    await user.tick('我已阅读并同意')
    await user.hammer(entry)
    await skipFirstProfile(user)
    await user.waitFor('个人资料')
    expect(user.program.journal.requestsTo('user/appminiuserauth')).toHaveLength(1)
    expect(user.program.journal.logins).toBe(1)
  })

  test('on a link open one screen', async () => {
    const user = await newMember(miniShop)
    await user.hammer('个人资料')
    await user.waitFor('详细地址')
    expect(user.program.navigation.stack.map(({ route }) => route)).toEqual([
      'pages/home/index',
      'pages/profile/index',
    ])
  })

  test('on sign-out ask once', async () => {
    const user = await newMember(miniShop)
    await user.hammer('退出登录')
    await user.answer('取消')
    expect(user.program.dialogs.top).toBeUndefined()
  })

  test('on try again ask the shop once', async () => {
    const user = await newMember(miniShop)
    miniShop.device.network.broken = 500
    await user.tap('隐私政策')
    await user.waitFor('服务繁忙')
    miniShop.device.network.broken = null
    const before = user.program.journal.requestsTo('agreement/index').length
    await user.hammer('重试')
    await user.waitFor('更新于')
    expect(user.program.journal.requestsTo('agreement/index')).toHaveLength(before + 1)
  })
})

describe.each(vendorsAndShops)('%s: five quick taps', (_, vendor, generation) => {
  const miniShop = miniShopForEachTest(vendor, generation)

  test('on save send one request', async () => {
    const user = await newMember(miniShop)
    await openProfile(user)
    await user.type('昵称', '小艾')
    await user.hammer('保存')
    await user.waitFor('已保存')
    expect(user.program.journal.requestsTo('personal/save')).toHaveLength(1)
    await miniShop.stores({ username: 'ada_1', nickname: '小艾' })
  })

  test('on send code and on bind send one request each', async () => {
    const user = await newAuthorised(miniShop)
    await user.tap('手机号')
    await user.type('手机号', MOBILE)
    await user.hammer('获取验证码')
    await user.waitFor('秒后重发')
    await user.type('短信验证码', await miniShop.shop.code({ kind: 'sms', scene: 'bind', account: MOBILE }))
    await user.hammer('绑定')
    await user.waitFor('手机号绑定成功')
    expect(user.program.journal.requestsTo('user/appmobilebindverifysend')).toHaveLength(1)
    expect(user.program.journal.requestsTo('user/appmobilebind')).toHaveLength(1)
    await miniShop.stores({ ...authorisedRow(vendor), mobile: MOBILE })
  })
})
