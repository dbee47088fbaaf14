import type { RouteName } from '@/platform/routes'
import { addressOf, routes } from '@/platform/routes'
import { newMember } from '../driver/journeys'
import { miniShopForEachTest } from '../driver/mini-shop'
import type { User } from '../driver/user'
import { RenderedProgram } from '../glass-easel/rendered-program'
import { builtFolder, PackageFiles } from '../host/package-files'
import { weapp } from '../host/vendors/weapp'
import { ExparserScreens } from './exparser-screens'
import { nodesAndTexts } from './nodes-and-texts'

const ofGuests: readonly RouteName[] = [
  'home',
  'authorise',
  'register',
  'signIn',
  'resetPassword',
  'agreement',
  'about',
]
const ofMembers: readonly RouteName[] = [
  ...(['home', 'profile', 'bindMobile', 'bindEmail', 'security', 'password', 'cancelAccount'] as const),
]

describe('WeChat’s two component engines show the same nodes and texts', () => {
  const miniShop = miniShopForEachTest(weapp)
  const exparser = new ExparserScreens(new PackageFiles(builtFolder('weapp')))
  let shown: RenderedProgram | undefined
  afterEach(async () => {
    await shown?.close()
    shown = undefined
  })

  const compare = async (user: User, names: readonly RouteName[]) => {
    shown = await RenderedProgram.open(user)
    for (const name of names) {
      user.program.navigation.go(
        'reLaunch',
        addressOf(name, name === 'agreement' ? { document: 'userprivacy' } : {}),
      )
      await user.settle()
      await shown.draw()
      const { route, data } = user.program.page
      expect(`/${route}`).toBe(routes[name])
      const inGlassEasel = await shown.page.locator('body').evaluate(nodesAndTexts)
      expect(inGlassEasel.length).toBeGreaterThan(3)
      expect(exparser.read(route, data, nodesAndTexts)).toEqual(inGlassEasel)
    }
  }

  test('for a guest', async () => {
    await compare(await miniShop.launch(), ofGuests)
  })

  test('for a member', async () => {
    await compare(await newMember(miniShop), ofMembers)
  })
})
