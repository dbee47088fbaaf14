import { MOBILE } from '../contract/running-shop'
import { newAuthorised, newMember, openProfile, WAY_IN } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'

describe.each(vendors)('%s: a screen is left while its answer is on the way', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('its requests are taken back', async () => {
    const person = await newAuthorised(miniShop)
    const readings = () => person.program.journal.requestsTo('personal/index').length
    miniShop.device.network.hold()
    const readBefore = readings()
    person.tapNow('个人资料')
    await person.waitFor('详细地址')
    await person.type('昵称', '小艾')
    person.tapNow('保存')
    // The screen's own reading, and the one that a save begins with.
    await person.waitUntil('the save', () => readings() - readBefore > 1)
    await person.goBack()
    person.tapNow('手机号')
    await person.waitFor('短信验证码')
    await person.type('手机号', MOBILE)
    person.tapNow('获取验证码')
    const sent = () => person.program.journal.requestsTo('user/appmobilebindverifysend').length
    await person.waitUntil('the order of a code', () => sent() > 0)
    await person.goBack()
    expect(person.program.journal.aborted).toEqual(
      expect.arrayContaining(['personal/index', 'personal/index', 'user/appmobilebindverifysend']),
    )
    miniShop.device.network.release()
    await person.settle()
    expect(person.program.page.route).toBe('pages/home/index')
  })

  test('an answer that comes after all moves nobody from where they are', async () => {
    const person = await miniShop.launch()
    const entry = WAY_IN[vendor.target]
    await person.tap(entry)
    await person.tick('我已阅读并同意')
    miniShop.device.network.hold()
    person.tapNow(entry)
    const asked = () => person.program.journal.requestsTo('user/appminiuserauth').length
    await person.waitUntil('the question who is here', () => asked() > 0)
    await person.goBack()
    person.tapNow('注册')
    await person.waitFor('已有账号？去登录')
    miniShop.device.network.release()
    await person.settle()
    expect(person.program.page.route).toBe('pages/register/index')
  })

  test('a draft of the profile is offered back', async () => {
    const person = await newMember(miniShop)
    await openProfile(person)
    await person.type('昵称', '小艾')
    await person.goBack()
    await openProfile(person)
    await person.waitFor('找到上次没有完成的内容')
    await person.tap('恢复')
    expect(person.fieldText('昵称')).toBe('小艾')
  })
})
