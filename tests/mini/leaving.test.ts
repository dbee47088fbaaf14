import { MOBILE } from '../contract/running-shop'
import { ENTRY_TEXT, newAuthorised, newMember, openProfile } from './driver/journeys'
import { miniShopForEachTest, vendorsAndShops } from './driver/mini-shop'
import { authorisedRow } from './driver/stored-rows'

describe.each(vendorsAndShops)('%s: leaving a screen during a request', (_, vendor, generation) => {
  const miniShop = miniShopForEachTest(vendor, generation)

  test('its readings are cancelled, and what it saves is saved', async () => {
    const user = await newAuthorised(miniShop)
    const readings = () => user.program.journal.requestsTo('personal/index').length
    miniShop.device.network.hold()
    const readBefore = readings()
    user.tapNow('个人资料')
    await user.waitFor('详细地址')
    await user.type('昵称', '小艾')
    user.tapNow('保存')
    // The screen's own reading, and the one that a save begins with.
    await user.waitUntil('the save', () => readings() - readBefore > 1)
    await user.goBack()
    user.tapNow('手机号')
    await user.waitFor('短信验证码')
    await user.type('手机号', MOBILE)
    user.tapNow('获取验证码')
    const sent = () => user.program.journal.requestsTo('user/appmobilebindverifysend').length
    await user.waitUntil('the order of a code', () => sent() > 0)
    await user.goBack()
    expect(user.program.journal.aborted).toEqual(
      expect.arrayContaining(['personal/index', 'user/appmobilebindverifysend']),
    )
    miniShop.device.network.release()
    await user.settle()
    expect(user.program.page.route).toBe('pages/home/index')
    await user.waitFor('小艾')
    await miniShop.stores({ ...authorisedRow(vendor), nickname: '小艾' })
  })

  test('a late answer does not navigate', async () => {
    const user = await miniShop.launch()
    const entry = ENTRY_TEXT[vendor.target]
    await user.tap(entry)
    await user.tick('我已阅读并同意')
    miniShop.device.network.hold()
    user.tapNow(entry)
    const asked = () => user.program.journal.requestsTo('user/appminiuserauth').length
    await user.waitUntil('the question who is here', () => asked() > 0)
    await user.goBack()
    user.tapNow('注册')
    await user.waitFor('已有账号？登录')
    miniShop.device.network.release()
    await user.settle()
    expect(user.program.page.route).toBe('pages/register/index')
  })

  test('a draft of the profile can be restored', async () => {
    const user = await newMember(miniShop)
    await openProfile(user)
    await user.type('昵称', '小艾')
    await user.goBack()
    await openProfile(user)
    await user.waitFor('您有上次未完成的内容')
    await user.tap('恢复')
    expect(user.fieldText('昵称')).toBe('小艾')
  })
})
