import { miniShopForEachTest, vendors } from './driver/mini-shop'
import { choose } from './driver/pick'
import type { User } from './driver/user'
import { tt } from './host/vendors/tt'

const anyChinese = /\p{Script=Han}/u
const ways = { weixin: 'WeChat', alipay: 'Alipay', toutiao: 'Douyin' } as const

const langs = ({ program }: User) => program.journal.requests.map(({ fields }) => fields.lang)

/** Douyin reports none: there the app speaks Chinese until somebody chooses. */
const vendorsWithLanguage = vendors.filter(([name]) => name !== 'tt')

describe('tt: languages', () => {
  const miniShop = miniShopForEachTest(tt)

  test('a device in English gets Chinese, because Douyin doesn’t say so', async () => {
    miniShop.device.language = 'en'
    expect((await miniShop.launch()).sees('登录后可管理个人资料、绑定手机号')).toBe(true)
  })
})

describe.each(vendorsWithLanguage)('%s: languages', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)
  test('a device in English gets English from the first render on, and the shop is asked for English', async () => {
    miniShop.device.language = 'en'
    const user = await miniShop.launch()
    const platform = Object.entries(ways).find(([type]) => type === vendor.clientType)?.[1]
    await user.tap(`Sign in with ${platform}`)
    await user.waitFor('The shop will get')
    expect(user.lines.filter((line) => anyChinese.test(line))).toEqual([])
    expect(new Set(langs(user))).toEqual(new Set(['en']))
  })

  test.each([
    ['zh_TW', '登入後可管理個人資料、綁定手機號碼'],
    ['zh-Hant', '登入後可管理個人資料、綁定手機號碼'],
    ['es', 'Gestiona tu perfil y tu teléfono'],
    ['fr', '登录后可管理个人资料、绑定手机号'],
    ['zh-Hans', '登录后可管理个人资料、绑定手机号'],
  ])('a device in %s shows «%s»', async (language, words) => {
    miniShop.device.language = language
    expect((await miniShop.launch()).sees(words)).toBe(true)
  })
})

describe.each(vendors)('%s: languages', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('a chosen language applies at once, is sent to the shop, and is kept for the next start', async () => {
    const user = await miniShop.launch()
    await choose(user, '语言 / Language', 'Español')
    await user.waitFor('Hola, inicia sesión')
    expect(user.sees('登录')).toBe(false)

    const again = await miniShop.launch()
    await again.tap('Crear cuenta')
    await again.waitFor('¿Ya tienes cuenta? Inicia sesión')
    expect(langs(again).at(-1)).toBe('spa')
  })
})
