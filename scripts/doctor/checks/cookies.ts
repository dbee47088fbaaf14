import { type Check, note, ok } from '../finding'

/** A token that no shop has given: whether it comes back in a cookie shows what happens to a real one. */
const NO_TOKEN = '0'.repeat(32)

/** A ShopXO shop keeps the token in a cookie that scripts can read (contract 1). The app keeps none. */
export const cookies: Check = {
  name: 'cookies',
  async run(visit) {
    const answer = await visit.answer({ endpoint: 'base/common', token: NO_TOKEN })
    const set = answer?.headers.getSetCookie() ?? []
    const names = set.map((cookie) => cookie.split('=', 1)[0] ?? '')
    const readable = set.filter((cookie) => cookie.includes(NO_TOKEN) && !/;\s*httponly/i.test(cookie))
    if (readable.length > 0) return [note('cookies.token', { names })]
    return [names.length > 0 ? ok('cookies.harmless', { names }) : ok('cookies.none')]
  },
}
