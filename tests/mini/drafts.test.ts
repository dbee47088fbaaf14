import { MOBILE } from '../contract/running-shop'
import { newAuthorised, openProfile, openRegister, PASSWORD, readCaptcha } from './driver/journeys'
import { miniShopForEachTest, vendors, vendorsAndShops } from './driver/mini-shop'

const offer = '您有上次未完成的内容'

describe.each(vendors)('%s: drafts', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('a registration draft survives a killed app without its secrets and is deleted after success', async () => {
    const before = await miniShop.launch()
    await openRegister(before)
    await before.type('用户名', 'ada_1')
    await before.type('密码', PASSWORD)
    await before.leave()
    expect(miniShop.device.storage.readable()).toContain('ada_1')
    expect(miniShop.device.storage.readable()).not.toContain(PASSWORD)

    const user = await miniShop.launch()
    await openRegister(user)
    expect(user.sees(offer)).toBe(true)
    expect(user.fieldText('用户名')).toBe('')
    await user.tap('恢复')
    expect(user.sees(offer)).toBe(false)
    expect(user.fieldText('用户名')).toBe('ada_1')
    expect(user.fieldText('密码')).toBe('')

    await user.type('图形验证码', await readCaptcha(user, miniShop.shop))
    await user.type('密码', PASSWORD)
    await user.tick('我已阅读并同意')
    await user.tap('注册')
    await user.waitFor('个人资料')
    expect(String(miniShop.device.storage.read('account.drafts'))).not.toContain('ada_1')
  })

  test('a draft of a registration by phone keeps its kind', async () => {
    const before = await miniShop.launch()
    await openRegister(before)
    await before.tap('手机号')
    await before.type('手机号', MOBILE)
    const user = await miniShop.launch()
    await openRegister(user)
    await user.tap('恢复')
    expect(user.fieldText('手机号')).toBe(MOBILE)
    expect(user.sees('短信验证码')).toBe(true)
  })

  test('a draft of a phone to bind survives a killed app and belongs to its member only', async () => {
    const before = await newAuthorised(miniShop)
    await before.tap('手机号')
    await before.type('手机号', MOBILE)
    const user = await miniShop.launch()
    await user.waitFor('个人资料')
    await user.tap('手机号')
    await user.waitFor(offer)
    await user.tap('恢复')
    expect(user.fieldText('手机号')).toBe(MOBILE)

    await user.goBack()
    await user.tap('退出登录')
    await user.answer('退出登录')
    await user.waitFor('您好，请登录')
    expect(miniShop.device.storage.readable()).not.toContain(MOBILE)
  })
})

describe.each(vendorsAndShops)('%s: drafts', (_, vendor, generation) => {
  const miniShop = miniShopForEachTest(vendor, generation)

  test('editing and saving work on a device without storage', async () => {
    const user = await newAuthorised(miniShop)
    miniShop.device.storage.full = true
    await openProfile(user)
    await user.type('昵称', '小艾')
    expect(user.fieldText('昵称')).toBe('小艾')
    await user.tap('保存')
    await user.waitFor('已保存')
  })
})
