import { newMember, openProfile } from './driver/journeys'
import { miniShopForEachTest, vendors, vendorsAndShops } from './driver/mini-shop'

describe.each(vendorsAndShops)('%s: failures', (_, vendor, generation) => {
  const miniShop = miniShopForEachTest(vendor, generation)

  test('offline, no input is lost and one tap retries', async () => {
    const user = await newMember(miniShop)
    await openProfile(user)
    await user.type('昵称', '小艾')
    miniShop.device.network.online = false
    await user.tap('保存')
    await user.waitFor('网络连接失败')

    miniShop.device.network.online = true
    await user.tap('保存')
    await user.waitFor('已保存')
    await miniShop.stores({ username: 'ada_1', nickname: '小艾' })
  })

  test.each([500, 502])(
    'the web server’s own page with status %i is a shop failure, not a network failure',
    async (status) => {
      const user = await newMember(miniShop)
      await openProfile(user)
      await user.type('昵称', '小艾')
      miniShop.device.network.broken = status
      await user.tap('保存')
      await user.waitFor('服务繁忙')
      expect(user.fieldText('昵称')).toBe('小艾')

      miniShop.device.network.broken = null
      await user.tap('保存')
      await user.waitFor('已保存')
      await miniShop.stores({ username: 'ada_1', nickname: '小艾' })
    },
  )
})

describe.each(vendors)('%s: failures', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('a shop that is closed to this platform says why, as text', async () => {
    await miniShop.shop.configure({ home_site_close_reason: '盘点中<b>' })
    await miniShop.shop.configure({ home_site_app_state: vendor.clientType })
    const user = await miniShop.launch()
    await user.waitFor('商城暂停服务')
  })

  test('home without network still shows the member', async () => {
    await newMember(miniShop)
    miniShop.device.network.online = false
    const user = await miniShop.launch()
    await user.waitFor('以下为上次的内容')
    expect(user.sees('ada_1')).toBe(true)
  })
})
