import type { Call } from '../http/call'
import { avatarUrl } from '../images/avatar-address'
import type { Identity, UserRow } from '../state/shop-data'
import { genderText, mandatoryFlag, masked, viewName } from '../user-view'

/** What servers until v2.3.2 add to a draft (contract 10). */
function textsFor(call: Call, profile: Partial<UserRow>): object {
  return {
    avatar: avatarUrl(call, profile.avatar ?? ''),
    gender_text: genderText(call, profile.gender ?? 0),
    mobile_security: masked(''),
    user_name_view: viewName(call, profile),
  }
}

/**
 * What a new person gets where the site insists on a phone: the account that isn't stored yet,
 * without id and token (contract 6.6). Only the identities that are known are in it.
 */
export function draft(call: Call, profile: Partial<UserRow>, identity: Partial<Identity>): object {
  const { newcomer, user } = call.generation
  const { nickname = '', avatar = '', gender = 0, province = '', city = '', county = '' } = profile
  const known = Object.entries(identity).filter(([, value]) => value !== '')
  return {
    ...Object.fromEntries(known),
    nickname,
    avatar,
    gender,
    province,
    city,
    ...(user.absent.includes('county') ? {} : { county }),
    mobile: '',
    referrer: call.params.has('referrer') ? call.params.text('referrer') : 0,
    ...(newcomer.draftHasTexts ? textsFor(call, profile) : {}),
    is_mandatory_bind_mobile: mandatoryFlag(call),
  }
}
