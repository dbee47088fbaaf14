import { MOBILE } from '../contract/running-shop'
import { newAuthorised, openProfile, openRegister, PASSWORD, readCaptcha } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'

const offer = '找到上次没有完成的内容'

describe.each(vendors)('%s: what was typed and not sent', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('a registration survives a killed app, but for its secrets, and goes away with success', async () => {
    const before = await miniShop.launch()
    await openRegister(before)
    await before.type('用户名', 'ada_1')
    await before.type('密码', PASSWORD)
    await before.leave()
    expect(miniShop.device.storage.readable()).toContain('ada_1')
    expect(miniShop.device.storage.readable()).not.toContain(PASSWORD)

    const person = await miniShop.launch()
    await openRegister(person)
    expect(person.sees(offer)).toBe(true)
    expect(person.fieldText('用户名')).toBe('')
    await person.tap('恢复')
    expect(person.sees(offer)).toBe(false)
    expect(person.fieldText('用户名')).toBe('ada_1')
    expect(person.fieldText('密码')).toBe('')

    await person.type('图片验证码', await readCaptcha(person, miniShop.shop))
    await person.type('密码', PASSWORD)
    await person.tick('我已阅读并同意')
    await person.tap('注册')
    await person.waitFor('个人资料')
    expect(String(miniShop.device.storage.read('account.drafts'))).not.toContain('ada_1')
  })

  test('a registration by phone comes back as one', async () => {
    const before = await miniShop.launch()
    await openRegister(before)
    await before.tap('手机号')
    await before.type('手机号', MOBILE)
    const person = await miniShop.launch()
    await openRegister(person)
    await person.tap('恢复')
    expect(person.fieldText('手机号')).toBe(MOBILE)
    expect(person.sees('短信验证码')).toBe(true)
  })

  test('a phone to bind survives a killed app, and is nobody else’s', async () => {
    const before = await newAuthorised(miniShop)
    await before.tap('手机号')
    await before.type('手机号', MOBILE)
    const person = await miniShop.launch()
    await person.waitFor('个人资料')
    await person.tap('手机号')
    await person.waitFor(offer)
    await person.tap('恢复')
    expect(person.fieldText('手机号')).toBe(MOBILE)

    await person.goBack()
    await person.tap('退出登录')
    await person.answer('退出登录')
    await person.waitFor('欢迎光临')
    expect(miniShop.device.storage.readable()).not.toContain(MOBILE)
  })

  test('a device that keeps nothing lets them edit and save all the same', async () => {
    const person = await newAuthorised(miniShop)
    miniShop.device.storage.full = true
    await openProfile(person)
    await person.type('昵称', '小艾')
    expect(person.fieldText('昵称')).toBe('小艾')
    await person.tap('保存')
    await person.waitFor('已保存')
  })
})
