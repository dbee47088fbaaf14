import { isPasswordOf } from '../../sandbox/password'
import { MOBILE } from '../contract/running-shop'
import { bindBySms, bindEmail, ENTRY_TEXT, newAuthorised, readCaptcha } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'
import { authorisedRow } from './driver/stored-rows'

const EMAIL = 'ada@example.com'
/** half a second to the shop and back, as a phone has at the edge of its cell */
const ROUND_TRIP_MS = 500

describe.each(vendors)('%s: on a slow phone', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)
  const account = { ...authorisedRow(vendor), mobile: MOBILE }
  const accepts = (password: string) => {
    const [user] = miniShop.shop.state.data.users
    return user !== undefined && isPasswordOf(user, password)
  }

  test('a forgotten password, another one, an email address, back to the shop, and cancelled', async () => {
    const member = await newAuthorised(miniShop)
    await member.tap('手机号')
    await bindBySms(member, miniShop.shop, MOBILE)
    await member.waitFor('138***001')
    await miniShop.shop.configure({ home_user_login_img_verify_state: 0 })
    // Another phone: it knows nothing, and its platform is never asked.
    miniShop.device.storage.clear()
    miniShop.device.network.roundTripMs = ROUND_TRIP_MS
    miniShop.device.launchQuery = { back: 'opener' }

    const forgetful = await miniShop.launch()
    await forgetful.tap(ENTRY_TEXT[vendor.target])
    await forgetful.tap('其他登录方式')
    await forgetful.type('账号', MOBILE)
    await forgetful.tap('忘记密码？')
    expect(forgetful.fieldText('手机号')).toBe(MOBILE)
    await forgetful.tap('获取验证码')
    await forgetful.type('图形验证码', await readCaptcha(forgetful, miniShop.shop, 'user_forget'))
    await forgetful.tap('确定')
    await forgetful.waitFor('验证码已发送')
    const code = await miniShop.shop.code({ kind: 'sms', scene: 'forget', account: MOBILE })
    await forgetful.type('短信验证码', code)
    await forgetful.type('新密码', 'second12')
    await forgetful.tap('重设密码')
    await forgetful.waitUntil('the shop', () => forgetful.program.navigation.handedBack !== null)
    expect(forgetful.program.navigation.handedBack).toEqual({})
    expect(accepts('second12')).toBe(true)
    await miniShop.stores(account)

    const user = await miniShop.launch()
    await user.tap('账号与安全')
    await user.tap('登录密码')
    await user.type('当前密码', 'second12')
    await user.type('新密码', 'third123')
    await user.tap('保存')
    await user.waitFor('会员 ID')
    expect(accepts('third123')).toBe(true)
    await miniShop.stores(account)

    await user.tap('邮箱')
    await bindEmail(user, miniShop.shop, EMAIL)
    await user.waitFor('ada***com')
    await miniShop.stores({ ...account, email: EMAIL })
    await user.goBack()
    await user.tap('返回商城')
    await user.waitUntil('the shop', () => user.program.navigation.handedBack !== null)

    const leaving = await miniShop.launch()
    await leaving.tap('账号与安全')
    await leaving.tap('注销账号')
    await leaving.tick('我已阅读并同意')
    await leaving.type('输入“注销”以确认', '注销')
    await leaving.tap('注销账号')
    await leaving.answer('注销')
    await leaving.answer('返回商城')
    await leaving.waitUntil('the shop', () => leaving.program.navigation.handedBack !== null)
    const [cancelled] = miniShop.shop.state.data.users
    expect(cancelled?.is_logout_time).toBeGreaterThan(0)
    await miniShop.stores({ ...account, email: EMAIL, status: 2, is_logout_time: cancelled?.is_logout_time })

    const guest = await miniShop.launch()
    expect(guest.sees(ENTRY_TEXT[vendor.target])).toBe(true)
    const { storage } = miniShop.device
    const kept = JSON.stringify(storage.keys().map((key) => [storage.read(key), storage.read(key, true)]))
    for (const secret of [MOBILE, EMAIL]) expect(kept).not.toContain(secret)
  })
})
