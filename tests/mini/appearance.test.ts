import { newMember } from './driver/journeys'
import { miniShopForEachTest, vendors } from './driver/mini-shop'
import type { User } from './driver/user'
import { builtFolder, PackageFiles } from './host/package-files'
import { attributeText, withDescendants } from './host/screen-node'
import { weapp } from './host/vendors/weapp'

const screenClass = (user: User): string | undefined =>
  [...withDescendants(user.screen)]
    .map((node) => attributeText(node, 'class'))
    .find((names) => names.split(' ').includes('ac-screen'))

const chosen = (appearance: string) => JSON.stringify({ version: 1, value: { appearance, language: 'auto' } })

const DARK_BAR = { backgroundColor: '#1c1c1f', frontColor: '#ffffff' }
const LIGHT_BAR = { backgroundColor: '#ffffff', frontColor: '#000000' }

describe.each(vendors)('%s: appearance', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  test('without a choice the bar is left to the platform', async () => {
    const user = await miniShop.launch()
    expect(screenClass(user)).toBe('ac-screen')
    expect(user.program.journal.paintedBar).toBeNull()
  })

  test.each([
    ['dark', DARK_BAR],
    ['light', LIGHT_BAR],
  ])('%s applies to every screen and its bar', async (appearance, bar) => {
    miniShop.device.storage.write('account.preferences', chosen(appearance))
    const user = await miniShop.launch()
    expect(screenClass(user)).toBe(`ac-screen ac-${appearance}`)
    expect(user.program.journal.paintedBar).toEqual(bar)
    user.program.journal.paintedBar = null
    await user.tap('隐私政策')
    expect(screenClass(user)).toBe(`ac-screen ac-${appearance}`)
    expect(user.program.journal.paintedBar).toEqual(bar)
  })

  test('a platform that refuses to colour its bar causes no error', async () => {
    for (const api of ['setNavigationBarColor', 'setNavigationBar', 'setBackgroundColor']) {
      miniShop.device.refusals.set(
        api,
        vendor.target === 'alipay' ? { error: 2, errorMessage: 'fail' } : { errMsg: `${api}:fail` },
      )
    }
    miniShop.device.storage.write('account.preferences', chosen('dark'))
    const user = await newMember(miniShop)
    expect(user.sees('退出登录')).toBe(true)
  })
})

describe('weapp on a dark device', () => {
  const miniShop = miniShopForEachTest(weapp)

  test('WeChat finds both colours for everything that app.json leaves to it', () => {
    const files = new PackageFiles(builtFolder('weapp'))
    const app = files.json('app.json')
    expect(app).toMatchObject({ darkmode: true, themeLocation: 'theme.json' })
    const names = [...files.read('app.json').matchAll(/"@(\w+)"/g)].map(([, name]) => name)
    expect(names).toEqual(['bar', 'barText', 'behind'])
    const theme = files.json('theme.json')
    for (const appearance of ['light', 'dark']) {
      expect(Object.keys(Object(theme[appearance]))).toEqual(expect.arrayContaining(names))
    }
  })

  test('the background behind a pulled screen is as light or dark as the screen', async () => {
    miniShop.device.storage.write('account.preferences', chosen('dark'))
    const user = await miniShop.launch()
    expect(user.program.journal.paintedBehind).toBe('#121214')
  })
})
