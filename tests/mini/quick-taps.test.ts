import { MOBILE } from '../contract/running-shop'
import {
  newAuthorised,
  newMember,
  openProfile,
  openRegister,
  PASSWORD,
  readCaptcha,
  skipFirstProfile,
  WAY_IN,
} from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'

describe.each(vendors)('%s: five quick taps', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('on register send one request', async () => {
    const person = await miniShop.launch()
    await openRegister(person)
    await person.type('用户名', 'ada_1')
    await person.type('图片验证码', await readCaptcha(person, miniShop.shop))
    await person.type('密码', PASSWORD)
    await person.tick('我已阅读并同意')
    await person.hammer('注册')
    await person.waitFor('个人资料')
    expect(person.program.journal.requestsTo('user/reg')).toHaveLength(1)
  })

  test('on sign-in send one request', async () => {
    await miniShop.shop.register('ada_1', {}, { client: vendor.clientType })
    await miniShop.shop.configure({ home_user_login_img_verify_state: 0 })
    const person = await miniShop.launch()
    await person.tap('用账号登录')
    await person.type('账号', 'ada_1')
    await person.type('密码', PASSWORD)
    await person.hammer('登录')
    await person.waitFor('个人资料')
    expect(person.program.journal.requestsTo('user/login')).toHaveLength(1)
  })

  test('on save send one request', async () => {
    const person = await newMember(miniShop)
    await openProfile(person)
    await person.type('昵称', '小艾')
    await person.hammer('保存')
    await person.waitFor('已保存')
    expect(person.program.journal.requestsTo('personal/save')).toHaveLength(1)
  })

  test('on authorise send one login code', async () => {
    const person = await miniShop.launch()
    const entry = WAY_IN[vendor.target]
    await person.tap(entry)
    await person.tick('我已阅读并同意')
    await person.hammer(entry)
    await skipFirstProfile(person)
    await person.waitFor('个人资料')
    expect(person.program.journal.requestsTo('user/appminiuserauth')).toHaveLength(1)
    expect(person.program.journal.logins).toBe(1)
  })

  test('on send code and on bind send one request each', async () => {
    const person = await newAuthorised(miniShop)
    await person.tap('手机号')
    await person.type('手机号', MOBILE)
    await person.hammer('获取验证码')
    await person.waitFor('秒后重发')
    await person.type('短信验证码', await miniShop.shop.code({ kind: 'sms', scene: 'bind', account: MOBILE }))
    await person.hammer('绑定')
    await person.waitFor('手机号已绑定')
    expect(person.program.journal.requestsTo('user/appmobilebindverifysend')).toHaveLength(1)
    expect(person.program.journal.requestsTo('user/appmobilebind')).toHaveLength(1)
  })

  test('on a way on open one screen', async () => {
    const person = await newMember(miniShop)
    await person.hammer('个人资料')
    await person.waitFor('详细地址')
    expect(person.program.navigation.stack.map(({ route }) => route)).toEqual([
      'pages/home/index',
      'pages/profile/index',
    ])
  })

  test('on sign-out ask once', async () => {
    const person = await newMember(miniShop)
    await person.hammer('退出登录')
    await person.answer('取消')
    expect(person.program.dialogs.top).toBeUndefined()
  })

  test('on try again ask the shop once', async () => {
    const person = await newMember(miniShop)
    miniShop.device.network.broken = 500
    await person.tap('隐私政策')
    await person.waitFor('商店暂时出了问题')
    miniShop.device.network.broken = null
    const before = person.program.journal.requestsTo('agreement/index').length
    await person.hammer('重试')
    await person.waitFor('更新于')
    expect(person.program.journal.requestsTo('agreement/index')).toHaveLength(before + 1)
  })
})
