import { appPages } from '../../../scripts/build/missing-files'
import { shareWithHost } from '../../support/secrets/secret-kinds'
import { PASSWORD, readCaptcha } from '../driver/journeys'
import { miniShopForEachTest, vendors } from '../driver/mini-shop'
import type { User } from '../driver/user'
import { listOf } from '../host/foreign-values'
import { PackageFiles } from '../host/package-files'
import { embeddedHost } from './embedded-host'
import { styleEnding } from './native-host'

shareWithHost()

describe.each(vendors)('%s: inside a native mini-program', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)
  let host: Awaited<ReturnType<typeof embeddedHost>>
  beforeAll(async () => {
    host = await embeddedHost(vendor, { sharesSession: true })
  })
  afterAll(() => host.remove())
  beforeEach(() => {
    miniShop.files = new PackageFiles(host.folder)
  })

  const at = (user: User) => user.program.page.route
  const arrives = (user: User, route: string) => user.waitUntil(route, () => at(user) === route)
  const open = async (user: User, url: string) => {
    user.program.page.call('open', { url })
    await arrives(user, url.slice(1).replace(/\?.*/, ''))
    await user.settle()
  }

  /** From the sign-in screen on. */
  const register = async (user: User) => {
    await user.tap('还没有账号？注册')
    await user.waitFor('已有账号？登录')
    await user.type('用户名', 'ada_1')
    await user.type('图形验证码', await readCaptcha(user, miniShop.shop))
    await user.type('密码', PASSWORD)
    await user.tick('我已阅读并同意')
    await user.tap('注册')
  }

  test('a person whom the host sends to its login page comes back signed in', async () => {
    const user = await miniShop.launch()
    await open(user, '/pages/cart/cart')
    user.program.page.call('pay')
    await arrives(user, 'account/pages/sign-in/index')
    await user.settle()
    await register(user)
    await arrives(user, 'pages/cart/cart')
    expect(user.program.page.data.who).toBe('ada_1')
    expect(user.program.navigation.stack.map(({ route }) => route)).toEqual([
      'pages/index/index',
      'pages/cart/cart',
    ])
    await miniShop.stores({ username: 'ada_1' })
  })

  test('whom the host has signed in is signed in here, and who signs out here has left the host', async () => {
    const before = await miniShop.launch()
    await open(before, '/account/pages/sign-in/index')
    await register(before)
    await arrives(before, 'pages/index/index')
    // As if the official client had signed them in: the account centre itself knows of nobody.
    for (const key of miniShop.device.storage.keys())
      if (key.startsWith('/account:')) miniShop.device.storage.remove(key)

    const user = await miniShop.launch()
    expect(user.program.page.data.who).toBe('ada_1')
    await open(user, '/account/pages/home/index')
    await user.waitFor('ada_1')
    await user.tap('退出登录')
    await user.answer('退出登录')
    await user.waitFor('您好，请登录')
    await user.goBack()
    expect(at(user)).toBe('pages/index/index')
    expect(user.program.page.data.who).toBe('')
  })

  test('what the host changes while it is in front counts when a screen is opened again', async () => {
    const user = await miniShop.launch()
    await open(user, '/account/pages/sign-in/index')
    await register(user)
    await arrives(user, 'pages/index/index')
    const { storage } = miniShop.device
    const member = storage.read('cache_shop_user_info_key')
    storage.remove('cache_shop_user_info_key')
    await open(user, '/account/pages/home/index')
    await user.waitFor('您好，请登录')
    await user.goBack()
    storage.write('cache_shop_user_info_key', member)
    await open(user, '/account/pages/home/index')
    await user.waitFor('ada_1')
  })

  test('home opens above the host’s pages, never instead of them', async () => {
    await miniShop.shop.configure({ common_register_is_enable_audit: 1 })
    const user = await miniShop.launch()
    await open(user, '/account/pages/sign-in/index')
    await register(user)
    await user.tap('返回首页')
    await arrives(user, 'account/pages/home/index')
    expect(user.program.navigation.stack.map(({ route }) => route)).toEqual([
      'pages/index/index',
      'account/pages/home/index',
    ])
  })

  test('it keeps what is its own under its own names, and leaves the host’s App, pages and platform alone', async () => {
    miniShop.device.storage.write('account.session', 'the host’s own')
    const user = await miniShop.launch()
    await open(user, '/account/pages/home/index')
    await user.waitFor('您好，请登录')
    await user.goBack()
    await open(user, '/packages/order/list/list')
    expect(user.program.page.data).toMatchObject({ orders: 3, started: 1, same: true })
    expect(
      listOf(user.program.page.data.added).filter((name) => !/^shopxoAccount/.test(String(name))),
    ).toEqual([])
    const keys = miniShop.device.storage.keys().filter((key) => !/^(account\.session|cache_)/.test(key))
    expect(keys).not.toEqual([])
    expect(keys.filter((key) => !key.startsWith('/account:'))).toEqual([])
    expect(miniShop.device.storage.read('account.session')).toBe('the host’s own')
  })

  test('every page brings the styles and the window of the account centre, and no page of the host does', () => {
    const files = new PackageFiles(host.folder)
    const style = styleEnding(vendor)
    const ours = files.pages.filter((page) => page.startsWith('account/'))
    expect(ours).toHaveLength(appPages().length)
    for (const page of ours) {
      expect(files.read(`${page}${style}`)).toMatch(/^@import "(\.\.\/)+app\./)
      expect(JSON.stringify(files.json(`${page}.json`))).not.toContain('"@')
      expect(files.json(`${page}.json`)).toMatchObject({ backgroundColor: '#f4f4f6' })
    }
    expect(files.read(`pages/cart/cart${style}`)).toBe('.own { color: #0000ff }\n')
  })

  test('the command says what it did and what is left to do, and takes it all back', async () => {
    expect(host.said).toMatch(/: \d{3} KB in a subpackage\./)
    expect(host.said).toContain('pages/login/login sends on to sign-in')
    expect(host.said).toContain('Declare https://shop.example.com at')
    const other = await embeddedHost(vendor)
    expect(other.files()).not.toEqual(other.before)
    await other.takeOut()
    expect(other.files()).toEqual(other.before)
    other.remove()
  })
})
