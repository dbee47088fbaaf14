import { answerLimits } from '@/api/client/transport'
import { blocker, type Check, type Finding, ok, warning } from '../finding'

const isOwnComputer = (host: string) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)
const isNumber = (host: string) => /^(\d+\.\d+\.\d+\.\d+|\[.*\])$/.test(host)

/** Mini-programs call an https address that has a name. */
export const https: Check = {
  name: 'https',
  async run(visit): Promise<readonly Finding[]> {
    const url = new URL(visit.base)
    if (isOwnComputer(url.hostname)) return [warning('https.ownComputer')]
    if (url.protocol === 'http:') {
      const secure = `https://${url.host}${url.pathname.replace(/\/$/, '')}`
      const answer = await visit.fetch({
        url: `${secure}/api.php?s=base/common`,
        maxBytes: answerLimits.text,
      })
      return [answer ? blocker('https.unused', { secure }) : blocker('https.missing')]
    }
    if (isNumber(url.hostname)) return [warning('https.number')]
    return [url.port === '' ? ok('https.yes') : warning('https.port', { port: url.port })]
  },
}
