import { captchaPicture, newMember, openProfile, openRegister } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'

const lastKnown = '网络连不上，显示的是上次的内容'

describe.each(vendors)('%s: the network goes and comes back', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('home and profile show the last known and catch up by themselves', async () => {
    await newMember(miniShop)
    miniShop.device.network.online = false
    const person = await miniShop.launch()
    await person.waitFor(lastKnown)
    expect(person.sees('ada_1')).toBe(true)
    await openProfile(person)
    await person.waitFor(lastKnown)
    await person.type('昵称', '小艾')
    const [user] = miniShop.shop.state.data.users
    if (user) user.address = '龙井路 1 号'

    miniShop.device.network.online = true
    await person.waitUntil('the banner to go', () => !person.sees(lastKnown))
    await person.settle()
    expect(person.fieldText('昵称')).toBe('小艾')
    await person.goBack()
    expect(person.sees(lastKnown)).toBe(false)
  })

  test('a captcha that could not be fetched is fetched', async () => {
    const person = await miniShop.launch()
    miniShop.device.network.online = false
    await openRegister(person)
    await person.waitFor('图片没有加载出来，点此重试')
    miniShop.device.network.online = true
    await person.waitUntil('the picture', () => captchaPicture(person) !== '')
  })

  test('while it is away nothing asks again and again', async () => {
    await newMember(miniShop)
    miniShop.device.network.online = false
    const person = await miniShop.launch()
    await person.waitFor(lastKnown)
    const asked = person.program.journal.requests.length
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(person.program.journal.requests).toHaveLength(asked)
  })
})
