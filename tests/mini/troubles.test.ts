import { newMember, openProfile } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'

describe.each(vendors)('%s: troubles', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('offline, nothing typed is lost and one tap tries again', async () => {
    const person = await newMember(miniShop)
    await openProfile(person)
    await person.type('昵称', '小艾')
    miniShop.device.network.online = false
    await person.tap('保存')
    await person.waitFor('网络连不上')

    miniShop.device.network.online = true
    await person.tap('保存')
    await person.waitFor('已保存')
    expect(miniShop.shop.state.data.users[0]?.nickname).toBe('小艾')
  })

  test.each([500, 502])(
    'the web server’s own page with status %i is the shop’s trouble, not the network’s',
    async (status) => {
      const person = await newMember(miniShop)
      await openProfile(person)
      await person.type('昵称', '小艾')
      miniShop.device.network.broken = status
      await person.tap('保存')
      await person.waitFor('商店暂时出了问题')
      expect(person.fieldText('昵称')).toBe('小艾')

      miniShop.device.network.broken = null
      await person.tap('保存')
      await person.waitFor('已保存')
    },
  )

  test('a shop that is closed to this platform says why, as text', async () => {
    await miniShop.shop.configure({ home_site_close_reason: '盘点中<b>' })
    await miniShop.shop.configure({ home_site_app_state: vendor.clientType })
    const person = await miniShop.launch()
    await person.waitFor('商店暂停服务')
  })

  test('a home without network still shows who is here', async () => {
    await newMember(miniShop)
    miniShop.device.network.online = false
    const person = await miniShop.launch()
    await person.waitFor('显示的是上次的内容')
    expect(person.sees('ada_1')).toBe(true)
  })
})
