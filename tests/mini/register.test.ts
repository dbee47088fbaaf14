import { newMember, openRegister, PASSWORD, readCaptcha } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'
import { captchaIn } from './driver/read-screen'

describe.each(vendors)('%s: register', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('a user name with the captcha registers a member', async () => {
    const user = await miniShop.launch()
    await openRegister(user)
    await readCaptcha(user, miniShop.shop)
    expect(captchaIn(user.screen)).toMatch(/^data:image\/(png|jpeg|gif);base64,[A-Za-z0-9+/=]+$/)
  })

  test('opening it from home asks for nothing that home has just asked', async () => {
    const user = await miniShop.launch()
    await openRegister(user)
    await readCaptcha(user, miniShop.shop)
    expect(user.program.journal.requestsTo('base/common')).toHaveLength(1)
  })

  test('the typed values reach the shop, and home greets the member', async () => {
    const user = await newMember(miniShop)

    expect(user.lines).toContain('ada_1')
    const [sent] = user.program.journal.requestsTo('user/reg')
    expect(sent?.fields).toMatchObject({ type: 'username', accounts: 'ada_1', pwd: PASSWORD })
    expect(miniShop.shop.state.data.users.map(({ username }) => username)).toEqual(['ada_1'])
  })

  test('a wrong captcha keeps every other field and loads another image', async () => {
    const user = await miniShop.launch()
    await openRegister(user)
    await readCaptcha(user, miniShop.shop)
    const picture = captchaIn(user.screen)
    await user.type('用户名', 'ada_1')
    await user.type('图形验证码', 'zzzz')
    await user.type('密码', PASSWORD)
    await user.tick('我已阅读并同意')
    await user.tap('注册')

    await user.waitFor('图形验证码错误，已为您更换')
    await user.waitUntil('another picture', () => !['', picture].includes(captchaIn(user.screen)))
    expect(user.fieldText('用户名')).toBe('ada_1')
    expect(user.fieldText('密码')).toBe(PASSWORD)
    expect(user.fieldText('图形验证码')).toBe('')
  })

  test('nothing is sent before consent, which a sheet asks for and then goes on', async () => {
    const user = await miniShop.launch()
    await openRegister(user)
    await user.type('用户名', 'ada_1')
    await user.type('图形验证码', await readCaptcha(user, miniShop.shop))
    await user.type('密码', PASSWORD)
    await user.tap('注册')

    await user.waitFor('同意并继续')
    expect(user.program.journal.requestsTo('user/reg')).toEqual([])
    await user.tap('同意并继续')
    await user.waitFor('个人资料')
  })

  test('the agreements open and close', async () => {
    const user = await miniShop.launch()
    await openRegister(user)
    await user.type('用户名', 'ada_1')
    await user.tap('《隐私政策》')
    await user.waitFor('更新于')
    await user.goBack()
    expect(user.fieldText('用户名')).toBe('ada_1')
  })
})
