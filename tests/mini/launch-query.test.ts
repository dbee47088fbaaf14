import { newMember } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'

const stolen = 'a1b2c3d4'.repeat(4)

describe.each(vendors)('%s: launch parameters', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)
  const referrerSent = async () => {
    const user = await newMember(miniShop)
    return user.program.journal.requestsTo('user/reg')[0]?.fields.referrer
  }

  test('no link, card or code signs a user in or navigates', async () => {
    miniShop.device.launchQuery = {
      token: stolen,
      uuid: stolen,
      user: '{"id":1}',
      redirect: '//evil.example',
    }
    const user = await miniShop.launch()

    await user.waitFor('您好，请登录')
    expect(JSON.stringify(user.program.journal.requests)).not.toContain(stolen)
    expect(JSON.stringify(miniShop.device.storage.writes)).not.toContain(stolen)
  })

  test.each([
    [{ referrer: '12' }, '12'],
    [{ scene: 'referrer%3D12' }, '12'],
    [{ referrer: '<script>' }, undefined],
    [{ referrer: '9'.repeat(65) }, undefined],
    [{ scene: 'referrer%3D%3Cb%3E%26token%3Dx' }, undefined],
  ])('the referrer of %j is %s', async (query, referrer) => {
    miniShop.device.launchQuery = query
    expect(await referrerSent()).toBe(referrer)
  })
})
