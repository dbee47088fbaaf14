import { createRouter } from '@/platform/router/router'
import { BrowserTab } from './browser-tab'

export const home = '/pages/home/index'
export const signIn = '/pages/sign-in/index'
export const profile = '/pages/profile/index'
export const agreement = '/pages/agreement/index'

/** The router of an app with these four screens, in a tab that begins with this address and this entry of its history. */
export const begin = (hash = '', state: unknown = null) => {
  const tab = new BrowserTab(hash, state)
  const router = createRouter(tab)
  router.start([home, signIn, profile, agreement])
  const open = () => router.stack.getState().map(({ address }) => address)
  const keys = () => router.stack.getState().map(({ key }) => key)
  return { tab, router, open, keys }
}
