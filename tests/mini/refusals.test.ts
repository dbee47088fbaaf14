import { MOBILE } from '../contract/running-shop'
import { shops } from '../support/shop-settings'
import { authorise, ENTRY_TEXT, newAuthorised, openProfile, skipFirstProfile } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'
import { authorisedRow } from './driver/stored-rows'
import { alipay } from './host/vendors/alipay'
import { tt } from './host/vendors/tt'
import { weapp } from './host/vendors/weapp'

describe.each(vendors)('%s: refusals', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('a login that the platform refuses is reported and can be retried', async () => {
    const api = vendor.target === 'alipay' ? 'getAuthCode' : 'login'
    miniShop.device.refusals.set(
      api,
      vendor === alipay
        ? { error: 12, errorMessage: '网络出错' }
        : { ...(vendor === weapp && { errno: 600_000 }), errMsg: `${api}:fail network` },
    )
    const user = await miniShop.launch()
    await authorise(user)
    await user.waitFor('授权失败')

    miniShop.device.refusals.clear()
    await user.tap(ENTRY_TEXT[vendor.target])
    await skipFirstProfile(user)
    await user.waitFor('个人资料')
  })

  test('a code that the shop refuses is reported', async () => {
    miniShop.device.owner.name = 'bad'
    const user = await miniShop.launch()
    await authorise(user)
    await user.waitUntil('a reason', () => user.lines.some((line) => /code/i.test(line)))
  })

  test('a cancelled image choice changes nothing', async () => {
    const user = await newAuthorised(miniShop)
    await openProfile(user)
    const before = user.lines
    await user.tap('头像')
    expect(user.lines).toEqual(before)
  })
})

/** What the phone button may bring, and what the user then reads. */
const phoneRefusals = [
  [weapp, { errMsg: 'getPhoneNumber:fail user deny' }, '您未授权手机号'],
  [weapp, { errno: 1400001, errMsg: 'getPhoneNumber:fail' }, '一键绑定暂不可用'],
  [weapp, { errno: 112, errMsg: 'getPhoneNumber:fail api scope is not declared' }, '一键绑定暂不可用'],
  [weapp, { errno: 102, errMsg: 'getPhoneNumber:fail no permission' }, '一键绑定暂不可用'],
  [weapp, { errMsg: 'getPhoneNumber:ok' }, '版本过低'],
  [tt, { errMsg: 'getPhoneNumber:fail auth deny' }, '您未授权手机号'],
  [tt, { errMsg: 'getPhoneNumber:fail no permission' }, '一键绑定暂不可用'],
  [tt, { errMsg: 'getPhoneNumber:fail no phone number' }, '您的抖音账号没有手机号'],
] as const

describe.each(
  phoneRefusals.map(([vendor, detail, words]) => [vendor.target, detail, words, vendor] as const),
)('%s: the phone button answers %j', (_, detail, words, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('explains it and leaves the sms form open', async () => {
    miniShop.device.refusals.set('getPhoneNumber', { ...detail })
    const user = await newAuthorised(miniShop)
    await user.tap('手机号')
    await user.tap(`一键绑定${vendor === weapp ? '微信' : '抖音'}手机号`)
    await user.waitFor(words)
    expect(user.fieldText('短信验证码')).toBe('')
  })
})

describe.each([
  ['weapp', '6.9', weapp],
  ['weapp', '2.3.2', weapp],
  ['tt', '6.9', tt],
  ['tt', '2.3.2', tt],
] as const)('%s, shop %s: the phone button', (_, generation, vendor) => {
  const miniShop = miniShopForEachTest(vendor, generation)

  test("binds the platform's number", async () => {
    const user = await newAuthorised(miniShop)
    await user.tap('手机号')
    await user.tap(`一键绑定${vendor === weapp ? '微信' : '抖音'}手机号`)
    await user.waitFor('手机号绑定成功')
    await user.waitFor('138***001')
    await miniShop.stores({ ...authorisedRow(vendor), mobile: MOBILE })
  })
})

describe('tt: a person who is not signed in to Douyin', () => {
  const miniShop = miniShopForEachTest(tt)
  const PHONE_BUTTON = '一键绑定抖音手机号'

  test('signs in to it from the phone button, and then binds', async () => {
    const user = await newAuthorised(miniShop)
    miniShop.device.signedInToPlatform = false
    await user.tap('手机号')
    await user.tap(PHONE_BUTTON)
    await user.waitFor('请先登录抖音')
    await user.tap('登录抖音')
    await user.answer(null)
    expect(user.sees('请先登录抖音')).toBe(true)

    await user.tap('登录抖音')
    await user.answer('登录')
    await user.waitUntil('the reason to go', () => !user.sees('请先登录抖音'))
    await user.tap(PHONE_BUTTON)
    await user.waitFor('手机号绑定成功')
    await miniShop.stores({ ...authorisedRow(tt), mobile: MOBILE })
  })
})

describe('weapp: privacy', () => {
  const miniShop = miniShopForEachTest(weapp)
  const PHONE_BUTTON = '一键绑定微信手机号'

  test('our own sheet asks when something first needs consent', async () => {
    miniShop.device.privacy = 'unasked'
    const user = await newAuthorised(miniShop)
    expect(user.sees('隐私保护提示')).toBe(false)
    await user.tap('手机号')
    await user.tap(PHONE_BUTTON)
    await user.waitFor('隐私保护提示')
    await user.tap('同意')
    await user.waitFor('手机号绑定成功')
  })

  test('after a refusal the app continues and asks again the next time', async () => {
    miniShop.device.privacy = 'unasked'
    const user = await newAuthorised(miniShop)
    await user.tap('手机号')
    for (const _ of [1, 2]) {
      await user.tap(PHONE_BUTTON)
      await user.waitFor('隐私保护提示')
      await user.tap('不同意')
      await user.waitFor('您未授权手机号')
    }
    await user.goBack()
    await openProfile(user)
    await user.type('昵称', '小艾')
    await user.tap('保存')
    await user.waitFor('已保存')
  })
})

describe.each(shops)('weapp, shop %s: the nickname', (generation) => {
  const miniShop = miniShopForEachTest(weapp, generation)

  test('that WeChat takes away is told in words, and nothing of it is saved (F3)', async () => {
    miniShop.device.rejectedNicknames.add('坏名字')
    const user = await newAuthorised(miniShop)
    await openProfile(user)
    await user.type('昵称', '坏名字')
    await user.leave()
    await user.waitFor('微信未通过该昵称')
    expect(user.fieldText('昵称')).toBe('')
    await user.type('昵称', '小艾')
    await user.leave()
    expect(user.sees('微信未通过该昵称')).toBe(false)
    await user.tap('保存')
    await user.waitFor('已保存')
    await miniShop.stores({ ...authorisedRow(weapp), nickname: '小艾' })
  })

  test('is suggested after consent, which the first touch of the field asks for (F3)', async () => {
    miniShop.device.privacy = 'unasked'
    const user = await newAuthorised(miniShop)
    await openProfile(user)
    await user.type('昵称', '小艾')
    await user.waitFor('隐私保护提示')
    expect(user.program.privacy.exposures).toBe(1)
    await user.tap('同意')
    expect(miniShop.device.privacy).toBe('agreed')
    expect(user.fieldText('昵称')).toBe('小艾')
  })
})
