import { type Check, note, warning } from '../finding'

const ORIGIN = 'https://elsewhere.example'

/**
 * Whether a page of another origin may read the shop's answers: only then can the browser app live elsewhere (contract
 * 1). Its requests need no preflight.
 */
export const cors: Check = {
  name: 'cors',
  async run(visit) {
    const answer = await visit.answer({ endpoint: 'base/common', headers: { origin: ORIGIN } })
    const allowed = answer?.headers.get('access-control-allow-origin')
    const withCookies = answer?.headers.get('access-control-allow-credentials') === 'true'
    if (allowed === ORIGIN && withCookies) return [warning('cors.anybody')]
    const isOpen = allowed === ORIGIN || allowed === '*'
    return [isOpen ? note('cors.open') : note('cors.own', { folder: `${visit.base}/h5/` })]
  },
}
