import { newMember } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'

describe.each(vendors)('%s: the app is killed and opened again', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('a member is still signed in, and sees home before any answer', async () => {
    await newMember(miniShop)
    miniShop.device.network.hold()
    const person = miniShop.launchNow()
    await person.waitFor('ada_1')
    expect(person.sees('退出登录')).toBe(true)

    miniShop.device.network.release()
    await person.settle()
    expect(person.sees('ada_1')).toBe(true)
  })

  test('a returning member costs one login and one call at most', async () => {
    await newMember(miniShop)
    const person = await miniShop.launch()
    await person.waitUntil('the call', () => person.program.journal.requests.length > 0)
    await person.settle()
    const { journal } = person.program
    expect(journal.logins).toBeLessThanOrEqual(1)
    expect(
      journal.requests.filter(({ endpoint }) => endpoint !== 'user/appminiuserauth').length,
    ).toBeLessThanOrEqual(1)
  })

  test('who signed out stays signed out', async () => {
    const member = await newMember(miniShop)
    await member.tap('退出登录')
    await member.answer('退出登录')
    await member.waitFor('欢迎光临')

    const person = await miniShop.launch()
    await person.waitFor('欢迎光临')
    expect(person.program.journal.requests.filter(({ fields }) => fields.token)).toEqual([])
    expect(person.program.journal.logins).toBe(0)
  })

  test('who changes their mind stays signed in', async () => {
    const person = await newMember(miniShop)
    await person.tap('退出登录')
    await person.answer('取消')
    expect(person.sees('ada_1')).toBe(true)
  })

  test('a device that keeps nothing says so', async () => {
    miniShop.device.storage.full = true
    const person = await newMember(miniShop)
    await person.waitFor('本机无法保存登录状态')
  })
})
