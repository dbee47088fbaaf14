import { allLooks, chineseLooks, oneLook, twoLooks } from '../looks'
import { shownAgreement } from '../sample-data'
import type { Screen } from '../screen'
import type { Stage } from '../stage'
import { type State, state } from '../state'

const open = (screen: Screen) => screen.open('agreement', { document: shownAgreement[screen.platform] })

/** Opens it on a phone that gets no document. */
const fails =
  (how: Parameters<Stage['fail']>[0], says: 'error.server' | 'error.offline' | 'action.loading') =>
  async (screen: Screen) => {
    // A mini-program starts at home.
    if (!screen.isBrowser) await screen.open('home')
    await screen.stage.fail(how)
    await open(screen)
    await screen.says(says)
  }

export const agreementStates: readonly State[] = [
  state('agreement', { h5: chineseLooks, weapp: chineseLooks }, async (screen) => {
    await open(screen)
    await screen.reads(screen.text('agreement.updated', { date: '' }).trim())
  }),
  state('agreement-loading', { h5: allLooks, weapp: oneLook }, fails('silent', 'action.loading')),
  state('agreement-failed', { h5: allLooks }, fails('broken', 'error.server')),
  state('agreement-offline', { h5: twoLooks, weapp: twoLooks }, fails('offline', 'error.offline')),
]
