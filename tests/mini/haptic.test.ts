import { authorise, register, skipFirstProfile } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'

describe.each(vendors)('%s: what is done can be felt', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('a finger feels that something is done, once', async () => {
    const person = await miniShop.launch()
    await register(person, miniShop.shop)
    expect(person.program.journal.ticks).toBe(1)
  })

  test('nobody misses a tick that the telephone refuses', async () => {
    miniShop.device.refusals.set('vibrateShort', { errMsg: 'vibrateShort:fail' })
    const person = await miniShop.launch()
    await authorise(person)
    await skipFirstProfile(person)
    await person.waitFor('个人资料')
    expect(person.program.journal.ticks).toBe(0)
  })
})
