import { noCaptcha } from '../../support/shop-settings'
import { allLooks, oneLook, twoLooks } from '../looks'
import { complete } from '../sample-data'
import type { Screen } from '../screen'
import { type State, state } from '../state'
import { authorise, fillSignIn, opened, register, registerElsewhere } from './steps'

/** Signs in the way that is the platform's first. */
const signIn = async (screen: Screen) => {
  if (!screen.isBrowser) return authorise(screen)
  await fillSignIn(screen)
  await screen.tap('action.signIn')
}

export const homeStates: readonly State[] = [
  state('home-guest', { h5: allLooks, weapp: allLooks }, opened('home', 'action.register')),
  state('home-member', { h5: allLooks, weapp: allLooks, member: {} }, opened('home', 'next.mobile')),
  state('home-complete', { h5: allLooks, weapp: oneLook, member: complete }, opened('home', 'field.email')),
  state('home-must-bind', { h5: allLooks, weapp: oneLook, settings: noCaptcha }, async (screen) => {
    if (screen.isBrowser) await registerElsewhere(screen)
    await screen.stage.shop.configure({ common_user_is_mandatory_bind_mobile: 1 })
    await signIn(screen)
    await screen.says('bind.why')
    if (screen.isBrowser) await screen.tap('action.back')
    else await screen.driver.back()
    await screen.says('home.mustBind')
  }),
  state('home-offline', { h5: allLooks, weapp: oneLook, member: {} }, async (screen) => {
    await screen.stage.fail('offline')
    await screen.open('home')
    await screen.says('stale.offline')
  }),
  state('home-not-kept', { h5: allLooks, settings: noCaptcha }, async (screen) => {
    await screen.inBrowser.context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    })
    await register(screen, 'li_si')
    await screen.says('home.storageNotKept')
  }),
  state('home-sign-out', { h5: allLooks, member: {} }, async (screen) => {
    await screen.open('home')
    await screen.tap('home.signOut')
    await screen.says('home.signOutTitle')
  }),
  state('home-language', { h5: allLooks, weapp: twoLooks }, async (screen) => {
    await screen.open('home')
    await screen.tap('preferences.language')
    await screen.reads('Español')
  }),
  state('home-chosen-dark', { weapp: oneLook }, async (screen) => {
    await screen.open('home')
    await screen.tap('preferences.appearance')
    await screen.tap('preferences.dark')
  }),
  state(
    'home-closed',
    {
      h5: allLooks,
      weapp: allLooks,
      weappName: 'closed',
      settings: { home_site_app_state: ['h5', 'weixin'], home_site_close_reason: '盘点中，周一上午九点再见' },
    },
    opened('home', 'closed.title'),
  ),
  state('home-from-shop', { h5: allLooks }, async (screen) => {
    await screen.open('home', {}, '?back=%2Fcart')
    await screen.says('action.backToShop')
  }),
]
