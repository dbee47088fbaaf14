import { authorise, register, skipFirstProfile } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'

describe.each(vendors)('%s: haptic feedback', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('success vibrates once', async () => {
    const user = await miniShop.launch()
    await register(user, miniShop.shop)
    expect(user.program.journal.ticks).toBe(1)
  })

  test('a device that refuses to vibrate causes no error', async () => {
    miniShop.device.refusals.set(
      'vibrateShort',
      vendor.target === 'alipay' ? { error: 2, errorMessage: 'fail' } : { errMsg: 'vibrateShort:fail' },
    )
    const user = await miniShop.launch()
    await authorise(user)
    await skipFirstProfile(user)
    await user.waitFor('个人资料')
    expect(user.program.journal.ticks).toBe(0)
  })
})
