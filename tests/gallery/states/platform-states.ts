import { allLooks } from '../looks'
import { type State, state } from '../state'
import { authorise } from './steps'

/** Signing in through the platform. */
export const platformStates: readonly State[] = [
  state('authorise', { weapp: allLooks }, (screen) => screen.open('authorise')),
  state('authorise-consent', { weapp: allLooks }, async (screen) => {
    await screen.open('authorise')
    await screen.tap('authorise.submit.weixin')
    await screen.says('consent.agree')
  }),
  state('first-profile', { weapp: allLooks, settings: { sandbox_generation: '2022' } }, async (screen) => {
    await authorise(screen)
    await screen.says('firstProfile.intro')
  }),
]
