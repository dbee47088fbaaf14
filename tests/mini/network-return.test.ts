import { newMember, openProfile, openRegister } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'
import { captchaIn } from './driver/read-screen'

const lastKnown = '当前网络不可用，以下为上次的内容'

describe.each(vendors)('%s: the network is lost and returns', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('home and profile show kept values and reload by themselves', async () => {
    await newMember(miniShop)
    miniShop.device.network.online = false
    const user = await miniShop.launch()
    await user.waitFor(lastKnown)
    expect(user.sees('ada_1')).toBe(true)
    await openProfile(user)
    await user.waitFor(lastKnown)
    await user.type('昵称', '小艾')
    const [row] = miniShop.shop.state.data.users
    if (row) row.address = '龙井路 1 号'

    miniShop.device.network.online = true
    await user.waitUntil('the banner to go', () => !user.sees(lastKnown))
    await user.settle()
    expect(user.fieldText('昵称')).toBe('小艾')
    await user.goBack()
    expect(user.sees(lastKnown)).toBe(false)
  })

  test('a failed captcha is loaded again', async () => {
    const user = await miniShop.launch()
    miniShop.device.network.online = false
    await openRegister(user)
    await user.waitFor('加载失败，点击重试')
    miniShop.device.network.online = true
    await user.waitUntil('the picture', () => captchaIn(user.screen) !== '')
  })

  test('no request is repeated while it is lost', async () => {
    await newMember(miniShop)
    miniShop.device.network.online = false
    const user = await miniShop.launch()
    await user.waitFor(lastKnown)
    const asked = user.program.journal.requests.length
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(user.program.journal.requests).toHaveLength(asked)
  })
})
