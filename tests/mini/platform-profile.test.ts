import { shops } from '../support/shop-settings'
import { authorise } from './driver/journeys'
import { miniShopForEachTest } from './driver/mini-shop'
import { alipay } from './host/vendors/alipay'
import { tt } from './host/vendors/tt'

describe.each(shops)('alipay, shop %s: the profile', (generation) => {
  const miniShop = miniShopForEachTest(alipay, generation)
  const BUTTON = '使用支付宝头像和昵称'

  test('that the user shares starts the account', async () => {
    const user = await miniShop.launch()
    await authorise(user)
    await user.tap(BUTTON)
    await user.waitUntil('the nickname', () => user.fieldText('昵称') === '艾达')
    await user.tap('完成')
    await user.waitFor('艾达')
    expect(miniShop.shop.state.data.users[0]).toMatchObject({ nickname: '艾达', gender: 1 })
  })

  test.each(['40003', '40006'])('is explained when the platform says %s', async (code) => {
    miniShop.device.openUserInfoCode = code
    const user = await miniShop.launch()
    await authorise(user)
    await user.tap(BUTTON)
    await user.waitFor('暂不支持读取支付宝资料，请手动填写')
    await user.tap('跳过')
    await user.waitFor('个人资料')
  })

  test('that the user withholds is not needed', async () => {
    miniShop.device.refusals.set('getAuthorize', { error: 11, errorMessage: '用户取消授权' })
    const user = await miniShop.launch()
    await authorise(user)
    await user.tap(BUTTON)
    await user.waitFor('未授权支付宝资料，请手动填写')
  })

  test('with an empty nickname keeps the typed one', async () => {
    miniShop.device.owner.nickname = ''
    const user = await miniShop.launch()
    await authorise(user)
    await user.type('昵称', '小艾')
    await user.tap(BUTTON)
    expect(user.fieldText('昵称')).toBe('小艾')
  })
})

describe('tt: the profile', () => {
  const miniShop = miniShopForEachTest(tt)

  test('that the user withholds is not needed', async () => {
    miniShop.device.refusals.set('getUserProfile', { errMsg: 'getUserProfile:fail auth deny' })
    const user = await miniShop.launch()
    await authorise(user)
    await user.tap('使用抖音头像和昵称')
    await user.waitFor('未授权抖音资料，请手动填写')
  })
})
