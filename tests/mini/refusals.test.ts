import { authorise, newAuthorised, openProfile, skipFirstProfile, WAY_IN } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'
import { alipay } from './host/vendors/alipay'
import { tt } from './host/vendors/tt'
import { weapp } from './host/vendors/weapp'

describe.each(vendors)('%s: refusals', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('a login that the platform refuses is said, and can be tried again', async () => {
    const api = vendor.target === 'alipay' ? 'getAuthCode' : 'login'
    miniShop.device.refusals.set(api, { error: 12, errMsg: `${api}:fail network` })
    const person = await miniShop.launch()
    await authorise(person)
    await person.waitFor('授权失败')

    miniShop.device.refusals.clear()
    await person.tap(WAY_IN[vendor.target])
    await skipFirstProfile(person)
    await person.waitFor('个人资料')
  })

  test('a code that the shop refuses is said', async () => {
    miniShop.device.owner.name = 'bad'
    const person = await miniShop.launch()
    await authorise(person)
    await person.waitUntil('a reason', () => person.lines.some((line) => /code/i.test(line)))
  })

  test('a picture that nobody chooses changes nothing', async () => {
    const person = await newAuthorised(miniShop)
    await openProfile(person)
    const before = person.lines
    await person.tap('头像')
    expect(person.lines).toEqual(before)
  })
})

/** What the phone button may bring, and what the person then reads. */
const phoneRefusals = [
  [weapp, { errMsg: 'getPhoneNumber:fail user deny' }, '您没有授权手机号'],
  [weapp, { errno: 1400001, errMsg: 'getPhoneNumber:fail' }, '次数已用完'],
  [weapp, { errno: 112, errMsg: 'getPhoneNumber:fail api scope is not declared' }, '没有声明手机号'],
  [weapp, { errno: 102, errMsg: 'getPhoneNumber:fail no permission' }, '没有获取手机号的权限'],
  [weapp, { errMsg: 'getPhoneNumber:ok' }, '版本太旧'],
  [tt, { errMsg: 'getPhoneNumber:fail auth deny' }, '您没有授权手机号'],
  [tt, { errMsg: 'getPhoneNumber:fail no permission' }, '没有获取手机号的权限'],
] as const

describe.each(phoneRefusals)('$target, whose phone button says %j', (vendor, detail, words) => {
  const miniShop = miniShopForEachTest(vendor)

  test('explains it and leaves the sms form open', async () => {
    miniShop.device.refusals.set('getPhoneNumber', { ...detail })
    const person = await newAuthorised(miniShop)
    await person.tap('手机号')
    await person.tap(`${vendor === weapp ? '微信' : '抖音'}手机号一键绑定`)
    await person.waitFor(words)
    expect(person.fieldText('短信验证码')).toBe('')
  })
})

describe.each([
  ['weapp', weapp],
  ['tt', tt],
])('%s: the phone button', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('binds the number that the platform vouches for', async () => {
    const person = await newAuthorised(miniShop)
    await person.tap('手机号')
    await person.tap(`${vendor === weapp ? '微信' : '抖音'}手机号一键绑定`)
    await person.waitFor('手机号已绑定')
    await person.waitFor('138***001')
  })
})

describe('weapp: privacy', () => {
  const miniShop = miniShopForEachTest(weapp)
  const PHONE_BUTTON = '微信手机号一键绑定'

  test('is asked when something first needs it, by our own sheet', async () => {
    miniShop.device.privacy = 'unasked'
    const person = await newAuthorised(miniShop)
    expect(person.sees('隐私保护提示')).toBe(false)
    await person.tap('手机号')
    await person.tap(PHONE_BUTTON)
    await person.waitFor('隐私保护提示')
    await person.tap('同意')
    await person.waitFor('手机号已绑定')
  })

  test('refused, the app goes on, and asks again the next time', async () => {
    miniShop.device.privacy = 'unasked'
    const person = await newAuthorised(miniShop)
    await person.tap('手机号')
    for (const _ of [1, 2]) {
      await person.tap(PHONE_BUTTON)
      await person.waitFor('隐私保护提示')
      await person.tap('不同意')
      await person.waitFor('您没有授权手机号')
    }
    await person.goBack()
    await openProfile(person)
    await person.type('昵称', '小艾')
    await person.tap('保存')
    await person.waitFor('已保存')
  })
})

describe('alipay: the profile', () => {
  const miniShop = miniShopForEachTest(alipay)
  const BUTTON = '使用支付宝头像和昵称'

  test('that the person hands out starts the account', async () => {
    const person = await miniShop.launch()
    await authorise(person)
    await person.tap(BUTTON)
    await person.waitUntil('the nickname', () => person.fieldText('昵称') === '艾达')
    await person.tap('完成')
    await person.waitFor('艾达')
    expect(miniShop.shop.state.data.users[0]).toMatchObject({ nickname: '艾达', gender: 1 })
  })

  test.each(['40003', '40006'])('is explained when the platform says %s', async (code) => {
    miniShop.device.openUserInfoCode = code
    const person = await miniShop.launch()
    await authorise(person)
    await person.tap(BUTTON)
    await person.waitFor('本小程序不能读取支付宝资料')
    await person.tap('跳过')
    await person.waitFor('个人资料')
  })

  test('that the person keeps to themselves is not needed', async () => {
    miniShop.device.refusals.set('getAuthorize', { error: 11, errorMessage: '用户取消授权' })
    const person = await miniShop.launch()
    await authorise(person)
    await person.tap(BUTTON)
    await person.waitFor('没有使用支付宝资料')
  })

  test('with an empty nickname leaves what was typed', async () => {
    miniShop.device.owner.nickname = ''
    const person = await miniShop.launch()
    await authorise(person)
    await person.type('昵称', '小艾')
    await person.tap(BUTTON)
    expect(person.fieldText('昵称')).toBe('小艾')
  })
})

describe('tt: the profile', () => {
  const miniShop = miniShopForEachTest(tt)

  test('that the person keeps to themselves is not needed', async () => {
    miniShop.device.refusals.set('getUserProfile', { errMsg: 'getUserProfile:fail auth deny' })
    const person = await miniShop.launch()
    await authorise(person)
    await person.tap('使用抖音头像和昵称')
    await person.waitFor('没有使用抖音资料')
  })
})
