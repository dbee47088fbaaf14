import { captchaPicture, newMember, openRegister, PASSWORD, readCaptcha } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'

describe.each(vendors)('%s: register', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('a user name with the captcha from the picture makes a member', async () => {
    const person = await miniShop.launch()
    await openRegister(person)
    await readCaptcha(person, miniShop.shop)
    expect(captchaPicture(person)).toMatch(/^data:image\/(png|jpeg|gif);base64,[A-Za-z0-9+/=]+$/)
  })

  test('what was typed arrives, and home greets the member', async () => {
    const person = await newMember(miniShop)

    expect(person.lines).toContain('ada_1')
    const [sent] = person.program.journal.requestsTo('user/reg')
    expect(sent?.fields).toMatchObject({ type: 'username', accounts: 'ada_1', pwd: PASSWORD })
    expect(miniShop.shop.state.data.users.map(({ username }) => username)).toEqual(['ada_1'])
  })

  test('a wrong captcha keeps every other field and brings another picture', async () => {
    const person = await miniShop.launch()
    await openRegister(person)
    await readCaptcha(person, miniShop.shop)
    const picture = captchaPicture(person)
    await person.type('用户名', 'ada_1')
    await person.type('图片验证码', 'zzzz')
    await person.type('密码', PASSWORD)
    await person.tick('我已阅读并同意')
    await person.tap('注册')

    await person.waitFor('图片验证码不对，已换一张新的')
    await person.waitUntil('another picture', () => !['', picture].includes(captchaPicture(person)))
    expect(person.fieldText('用户名')).toBe('ada_1')
    expect(person.fieldText('密码')).toBe(PASSWORD)
    expect(person.fieldText('图片验证码')).toBe('')
  })

  test('nothing is sent without consent', async () => {
    const person = await miniShop.launch()
    await openRegister(person)
    await person.type('用户名', 'ada_1')
    await person.type('图片验证码', await readCaptcha(person, miniShop.shop))
    await person.type('密码', PASSWORD)
    await person.tap('注册')

    await person.waitFor('请先阅读并同意协议')
    expect(person.program.journal.requestsTo('user/reg')).toEqual([])
  })

  test('the agreements can be read and left again', async () => {
    const person = await miniShop.launch()
    await openRegister(person)
    await person.type('用户名', 'ada_1')
    await person.tap('《隐私政策》')
    await person.waitFor('更新于')
    await person.goBack()
    expect(person.fieldText('用户名')).toBe('ada_1')
  })
})
