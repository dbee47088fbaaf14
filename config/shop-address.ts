const example = 'write it like https://shop.example.com'

/** This computer's own names: what is sent there leaves it on no network. */
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/

/**
 * Reads the address of a shop as an operator types it: an origin, and a folder where the shop is in one.
 * @returns it without a slash at the end
 * @throws an Error with one clear sentence, which repeats no password
 */
export function shopAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : null
  if (address && (address.username || address.password)) {
    throw new Error(
      `SHOPXO_URL holds a user name or a password, which nobody may read in the app; ${example}.`,
    )
  }
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new Error(`SHOPXO_URL=${text} is not the address of a shop; ${example}.`)
  }
  if (address.search || address.hash || /\.php$/.test(address.pathname)) {
    throw new Error(`SHOPXO_URL=${text} names more than the shop's folder; ${example}/mall.`)
  }
  return `${address.origin}${address.pathname}`.replace(/\/+$/, '')
}

/**
 * The same for a mini-program, which carries the address with it.
 * @throws also for plain http, which only a sandbox on this computer may have: platforms call https alone
 */
export function miniProgramShop(text: string): string {
  const address = shopAddress(text)
  const { protocol, hostname } = new URL(address)
  if (protocol === 'https:' || loopback.test(hostname)) return address
  throw new Error(`SHOPXO_URL=${text} is not https, and mini-programs call nothing else; ${example}.`)
}

/**
 * Reads SHOPXO_PATH: the folder of the shop's api.php on the browser app's own origin. '' where it isn't set.
 * @throws an Error with one clear sentence for anything but a path
 */
export function shopPath(text = ''): string {
  if (text === '' || /^\/(?:[\w.~-]+\/)*[\w.~-]*$/.test(text)) return text
  throw new Error(
    `SHOPXO_PATH=${text} is not a folder of the shop's origin; write it like /mall, or / for its root.`,
  )
}
