import type { Call } from '../http/call'
import type { Identity, UserRow } from '../state/shop-data'
import { mandatoryFlag } from '../user-view'

/**
 * What a new person gets where the site insists on a phone: the account that isn't stored yet,
 * without id and token (contract 6.6). Only the identities that are known are in it.
 */
export function draft(call: Call, profile: Partial<UserRow>, identity: Partial<Identity>): object {
  const { nickname = '', avatar = '', gender = 0, province = '', city = '', county = '' } = profile
  const known = Object.entries(identity).filter(([, value]) => value !== '')
  return {
    ...Object.fromEntries(known),
    nickname,
    avatar,
    gender,
    province,
    city,
    county,
    mobile: '',
    referrer: call.params.has('referrer') ? call.params.text('referrer') : 0,
    is_mandatory_bind_mobile: mandatoryFlag(call),
  }
}
