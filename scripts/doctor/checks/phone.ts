import { blocker, type Check, type Finding, note, ok } from '../finding'
import { clientTypes } from '../platforms'
import { phoneWays } from '../shop/phone-ways'
import { isSwitchedOn } from '../shop/site-config'

/** Where a phone is bound by one tap and where by a text message; nowhere is fatal where the shop insists on one. */
export const phone: Check = {
  name: 'phone',
  needsSettings: true,
  async run(visit) {
    const byOneTap: string[] = []
    const bySms: string[] = []
    const not: string[] = []
    for (const clientType of clientTypes) {
      const ways = await phoneWays(visit, clientType)
      const name = `platform.${clientType}`
      if (ways.byOneTap) byOneTap.push(name)
      if (ways.bySms) bySms.push(name)
      if (!ways.byOneTap && !ways.bySms) not.push(name)
    }
    const isRequired = await isSwitchedOn(visit, 'common_user_is_mandatory_bind_mobile')
    const findings: Finding[] = []
    if (byOneTap.length > 0) findings.push(ok('phone.oneTap', { platforms: byOneTap }))
    if (bySms.length > 0) findings.push(ok('phone.sms', { platforms: bySms }))
    const judge = isRequired ? blocker : note
    if (not.length > 0) findings.push(judge('phone.not', { platforms: not }))
    return findings
  },
}
