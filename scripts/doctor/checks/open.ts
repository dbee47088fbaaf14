import { htmlText } from '@/domain/html-text'
import { blocker, type Check, ok, warning } from '../finding'
import { clientTypes } from '../platforms'

const CLOSED = -10000

/** A shop is closed to all platforms or to some of them (contract 7). */
export const open: Check = {
  name: 'open',
  async run(visit) {
    const closed: string[] = []
    let reason = ''
    for (const clientType of clientTypes) {
      const envelope = await visit.common(clientType)
      if (envelope?.code !== CLOSED) continue
      closed.push(`platform.${clientType}`)
      reason = htmlText(envelope.msg)
    }
    if (closed.length === 0) return [ok('open.all')]
    if (closed.length === clientTypes.length) return [blocker('open.none', { reason })]
    return [warning('open.some', { closed, reason })]
  },
}
