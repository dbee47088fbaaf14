import { routes } from './routes'

/** The parameters of the link that the page was opened by. */
export type LaunchParameters = Readonly<Record<string, unknown>>

/** The router decodes the screen's name, and would stop for good at an escape that stands for no character. */
const openHomeWhenUnreadable = () => {
  const { hash } = window.location
  try {
    decodeURI(hash.replace(/\?.*/, ''))
  } catch {
    window.history.replaceState(null, '', `#${routes.home}`)
  }
}

/**
 * Tells what the page was opened with: parameters stand before the `#`, or in it where the screen's name does. Called
 * before the router starts: it mends addresses that the router can't read, now and whenever another one is opened.
 */
export function followLaunches(listener: (parameters: LaunchParameters) => void): void {
  const { search, hash } = window.location
  const inHash = hash.includes('?') ? hash.slice(hash.indexOf('?')) : ''
  const referrer = new URLSearchParams(search).get('referrer') ?? new URLSearchParams(inHash).get('referrer')
  listener({ referrer })
  openHomeWhenUnreadable()
  // The router listens to both; these listeners are there before its own.
  window.addEventListener('popstate', openHomeWhenUnreadable)
  window.addEventListener('hashchange', openHomeWhenUnreadable)
}
