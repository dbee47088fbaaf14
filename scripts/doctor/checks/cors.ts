import { answerLimits } from '@/api/client/transport'
import { type Check, note, warning } from '../finding'

const ORIGIN = 'https://elsewhere.example'

/** Whether a page of another origin may call the shop: only then can the browser app live elsewhere (contract 1). */
export const cors: Check = {
  name: 'cors',
  async run(visit) {
    const url = `${visit.base}/api.php?s=base/common`
    const headers = { origin: ORIGIN, 'access-control-request-method': 'POST' }
    const preflight = await visit.fetch({ url, method: 'OPTIONS', headers, maxBytes: answerLimits.text })
    const answer = await visit.answer({ endpoint: 'base/common', headers: { origin: ORIGIN } })
    const allowed = [preflight, answer].map((one) => one?.headers.get('access-control-allow-origin') ?? null)
    const withCookies = answer?.headers.get('access-control-allow-credentials') === 'true'
    if (allowed.some((origin) => origin === ORIGIN) && withCookies) return [warning('cors.anybody')]
    return [allowed.every((origin) => origin !== null) ? note('cors.open') : note('cors.own')]
  },
}
