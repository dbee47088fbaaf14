import { miniShopForEachTest, vendors } from './driver/mini-shop'
import type { Person } from './driver/person'
import { choose } from './driver/pick'

const anyChinese = /\p{Script=Han}/u
const ways = { weixin: 'WeChat', alipay: 'Alipay', toutiao: 'Douyin' } as const

describe.each(vendors)('%s: languages', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)
  const langs = ({ program }: Person) => program.journal.requests.map(({ fields }) => fields.lang)

  test("a device in English is spoken to in English from the first drawing on, and so is the shop's server", async () => {
    miniShop.device.language = 'en'
    const person = await miniShop.launch()
    const platform = Object.entries(ways).find(([type]) => type === vendor.clientType)?.[1]
    await person.tap(`Sign in with ${platform}`)
    await person.waitFor('What the shop gets')
    expect(person.lines.filter((line) => anyChinese.test(line))).toEqual([])
    expect(new Set(langs(person))).toEqual(new Set(['en']))
  })

  test.each([
    ['zh_TW', '登入後可以管理您的資料和手機號碼'],
    ['zh-Hant', '登入後可以管理您的資料和手機號碼'],
    ['es', 'Inicia sesión para gestionar tu perfil y tu teléfono'],
    ['fr', '登录后可以管理您的资料和手机号'],
    ['zh-Hans', '登录后可以管理您的资料和手机号'],
  ])('a device in %s is told «%s»', async (language, words) => {
    miniShop.device.language = language
    expect((await miniShop.launch()).sees(words)).toBe(true)
  })

  test('the choice on home is spoken at once, told to the shop, and kept for the next start', async () => {
    const person = await miniShop.launch()
    await choose(person, '语言', 'Español')
    await person.waitFor('Te damos la bienvenida')
    expect(person.sees('登录')).toBe(false)

    const again = await miniShop.launch()
    await again.tap('Crear cuenta')
    await again.waitFor('¿Ya tienes cuenta? Inicia sesión')
    expect(langs(again).at(-1)).toBe('spa')
  })
})
