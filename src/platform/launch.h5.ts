/** The parameters of the link that the page was opened by. */
export type LaunchParameters = Readonly<Record<string, unknown>>

/** Tells what the page was opened with: parameters stand before the `#`, or in it where the screen's name does. */
export function followLaunches(listener: (parameters: LaunchParameters) => void): void {
  const { search, hash } = window.location
  const inHash = hash.includes('?') ? hash.slice(hash.indexOf('?')) : ''
  const referrer = new URLSearchParams(search).get('referrer') ?? new URLSearchParams(inHash).get('referrer')
  listener({ referrer })
}
