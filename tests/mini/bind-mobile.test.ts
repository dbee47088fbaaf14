import { MOBILE } from '../contract/running-shop'
import { newMember } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'

describe.each(vendors)('%s: bind a phone', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('by the code that was sent', async () => {
    const person = await newMember(miniShop)
    await person.tap('手机号')
    await person.waitFor('绑定后可以用手机号登录')
    await person.type('手机号', MOBILE)
    await person.tap('获取验证码')
    await person.waitFor('验证码已发送')
    await person.type('短信验证码', await miniShop.shop.code({ kind: 'sms', scene: 'bind', account: MOBILE }))
    await person.tap('绑定')

    await person.waitFor('手机号已绑定')
    await person.waitFor('138****8001')
    const [sent] = person.program.journal.requestsTo('user/appmobilebind')
    expect(sent?.fields.mobile).toBe(MOBILE)
  })

  test('a wrong code is said at its field', async () => {
    const person = await newMember(miniShop)
    await person.tap('手机号')
    await person.type('手机号', MOBILE)
    await person.tap('获取验证码')
    await person.waitFor('秒后重发')
    await person.type('短信验证码', '000000')
    await person.tap('绑定')
    await person.waitFor('验证码不对')
  })
})
