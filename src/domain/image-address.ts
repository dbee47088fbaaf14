const hostOf = (url: string) => /^(?:https?:)?\/\/([^/?#]*)/i.exec(url)?.[1]?.toLowerCase() ?? ''

/**
 * A shop's image as a platform can load it: mini-programs take paths, and addresses without scheme, for files of their
 * package. `shopUrl` is in browsers the shop's folder, such as `/mall`, or ''.
 */
export function imageAddress(address: string, shopUrl: string): string {
  const [, scheme = '', host = '', folder = ''] = /^(https?:)?(?:\/\/([^/]*))?(.*)$/.exec(shopUrl) ?? []
  if (/^\/\//.test(address)) return `${scheme}${address}`
  if (address.startsWith('/')) {
    const isWhole = address.startsWith(`${folder}/`)
    return host
      ? `${scheme}//${host}${isWhole ? '' : folder}${address}`
      : `${isWhole ? '' : folder}${address}`
  }
  // A shop that is reached by https has its own images there as well, also those that it stored before it had it.
  return scheme === 'https:' && hostOf(address) === host ? address.replace(/^http:/i, 'https:') : address
}

/** Endings under which other owners' names begin one level deeper: `shop.com.cn`. */
const sharedEnding = /\.(?:ac|co|com|edu|gov|net|org)\.[a-z]{2}$/

/** The name that the owner of a host has registered; the host itself where it is a number. */
function registeredName(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host
  return host
    .split('.')
    .slice(sharedEnding.test(`.${host}`) ? -3 : -2)
    .join('.')
}

/** Whether an image is on a host of the shop's own: its origin, or another host under the same registered name. */
export function isOwnImage(address: string, shopHost: string): boolean {
  const host = hostOf(address).replace(/:\d+$/, '')
  return host === '' ? address.startsWith('/') : registeredName(host) === registeredName(shopHost)
}
