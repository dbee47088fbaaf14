import { safeParse } from 'valibot'
import { agreementIndex } from '@/api/endpoints/agreement-index'
import { htmlText } from '@/domain/html-text'
import { type Check, note, ok, warning } from '../finding'
import type { Visit } from '../shop/visit'

/** The documents that require consent. Platforms refuse a mini-program where they are empty. */
const required = ['userregister', 'userprivacy'] as const

async function hasText(visit: Visit, document: string): Promise<boolean> {
  const envelope = await visit.envelope({ endpoint: agreementIndex.name, params: { document } })
  const { success, output } = safeParse(agreementIndex.schema('h5'), envelope?.data)
  return success && output !== null && htmlText(output.html) !== ''
}

/** The texts to which people agree, and the one about cancelling an account. */
export const agreements: Check = {
  name: 'agreements',
  needsSettings: true,
  async run(visit) {
    const missing: string[] = []
    for (const document of required)
      if (!(await hasText(visit, document))) missing.push(`agreement.${document}`)
    return [
      missing.length > 0 ? warning('agreements.missing', { missing }) : ok('agreements.there'),
      ...((await hasText(visit, 'userlogout')) ? [] : [note('agreements.noCancellation')]),
    ]
  },
}
