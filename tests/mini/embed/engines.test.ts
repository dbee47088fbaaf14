import { miniShopForEachTest } from '../driver/mini-shop'
import { ExparserScreens } from '../exparser/exparser-screens'
import { nodesAndTexts } from '../exparser/nodes-and-texts'
import { RenderedProgram } from '../glass-easel/rendered-program'
import { PackageFiles } from '../host/package-files'
import { weapp } from '../host/vendors/weapp'
import { embeddedHost } from './embedded-host'

describe('inside a native mini-program, in WeChat’s two component engines', () => {
  const miniShop = miniShopForEachTest(weapp)
  let host: Awaited<ReturnType<typeof embeddedHost>>
  let exparser: ExparserScreens
  let shown: RenderedProgram | undefined
  beforeAll(async () => {
    host = await embeddedHost(weapp)
    exparser = new ExparserScreens(new PackageFiles(host.folder))
  })
  beforeEach(() => {
    miniShop.files = new PackageFiles(host.folder)
  })
  afterEach(() => shown?.close())
  afterAll(() => host.remove())

  test('its screens and the host’s own are drawn alike, each in its own style', async () => {
    miniShop.device.storage.write('cache_shop_user_info_key', { username: 'ann' })
    const user = await miniShop.launch()
    shown = await RenderedProgram.open(user)
    const { page } = shown
    const drawn = async (url: string) => {
      user.program.navigation.go('reLaunch', url)
      await user.settle()
      await shown?.draw()
      const { route, data } = user.program.page
      const inGlassEasel = await page.locator('body').evaluate(nodesAndTexts)
      expect(exparser.read(route, data, nodesAndTexts)).toEqual(inGlassEasel)
      return inGlassEasel
    }
    const colourOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color)

    expect(await drawn('/account/pages/home/index')).toContain('您好，请登录')
    expect(await colourOf('.ac-home-name')).toBe('rgb(26, 26, 28)')
    expect(await drawn('/account/pages/account/about/index')).toContain('沙箱商城')
    expect(await drawn('/pages/cart/cart')).toEqual(['ann'])
    expect(await colourOf('.own')).toBe('rgb(0, 0, 255)')
    expect(await shown.troubles()).toEqual([])
  })
})
