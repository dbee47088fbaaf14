import { twoLooks } from '../looks'
import type { State } from './state'

export const agreementStates: readonly State[] = [
  {
    name: 'agreement',
    // What the shop writes is in one language.
    looks: ['zh.light', 'zh.dark'],
    async reach(screen) {
      await screen.visit('agreement')
      await screen.front.locator('.ac-agreement-text p').first().waitFor()
    },
  },
  {
    name: 'agreement-loading',
    settings: { sandbox_delay_ms: 8000 },
    async reach(screen) {
      await screen.visit('agreement')
      await screen.front.locator('.ac-skeleton').first().waitFor()
    },
  },
  {
    name: 'agreement-failed',
    async reach(screen) {
      await screen.page.route(/s=agreement/, (route) => route.fulfill({ status: 500, body: '' }))
      await screen.visit('agreement')
      await screen.says('error.server')
    },
  },
  {
    name: 'agreement-offline',
    looks: twoLooks,
    async reach(screen) {
      await screen.page.route(/s=agreement/, (route) => route.abort('internetdisconnected'))
      await screen.visit('agreement')
      await screen.says('error.offline')
    },
  },
]
