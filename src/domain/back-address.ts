import { attempt } from './attempt'

const longest = 1000

/** ASCII without spaces, quotes, angle brackets and the backslash, which browsers take for a slash; other scripts. */
const browserPath = /^\/[!#-;=?-[\]-~\u00a1-\u1fff\u2070-\u2fff\u3001-\uffef]*$/

/** One slash at the beginning, none doubled, no step up, nothing that ends a header's line. */
const plainPath = /^\/(?!.*(?:\/\/|\/\.{1,2}(?:\/|$)))(?!\/)[ -[\]-~\u00a0-\uffff]*$/

const decoded = (text: string) => attempt<string | null>(() => decodeURIComponent(text), null)

/** Whether a path leads nowhere else, however often a server decodes it. */
function isPlain(path: string): boolean {
  let read: string | null = path
  for (let before = ''; read !== null && read !== before; ) {
    if (!plainPath.test(read)) return false
    before = read
    read = decoded(read)
  }
  return read !== null
}

/** Where a link may lead back to in a browser (FLOWS 7): a path of its own origin with query and fragment, or null. */
export function backPath(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > longest || !browserPath.test(value)) return null
  return isPlain(value.replace(/[?#].*/, '')) ? value : null
}

/** The mini-program that opened this one. */
export const opener = 'opener'

const miniPage = /^\/?[\w-]+(?:\/[\w-]+)+(?:\?[\w.~%=&-]*)?$/

/**
 * Where a link may lead back to in a mini-program: a page with its parameters, `opener`, or null. Some platforms leave it
 * encoded.
 */
export function backPage(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > longest) return null
  if (value === opener) return value
  const page = value.includes('/') ? value : (decoded(value) ?? '')
  return miniPage.test(page) ? page.replace(/^(?!\/)/, '/') : null
}
