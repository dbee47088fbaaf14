import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'
import { isMiniProgram, miniProgram, sentIdentity } from '../platforms/clients'
import { readPhoneNumber } from '../platforms/phone-number'
import { sentProfile, sentReferrer } from '../profile'
import { openRow, signIn } from '../sign-in'
import { findByIdentity, type Known } from '../state/platform-rows'
import type { Identity, UserRow } from '../state/shop-data'
import { updateUser, userBy } from '../state/users'
import { mandatoryFlag, rawUserRow, userViewWithFlag } from '../user-view'
import { statusMessage } from './account-status'
import { createMember } from './new-member'

/** `openid` here, not `<client>_openid` (contract 6.9). */
function namedIdentity({ params, client }: Call): Partial<Identity> {
  const identity = sentIdentity(params, client)
  if (isMiniProgram(client)) identity[miniProgram(client).openid] = params.text('openid')
  return identity
}

function knownPerson({ shop, client, params }: Call): Known | undefined {
  if (!isMiniProgram(client)) return undefined
  return findByIdentity(shop, miniProgram(client).openid, params.text('openid'))
}

function giveNumber(call: Call, known: Known, mobile: string, owner: UserRow | undefined): Answer {
  const hindrance = statusMessage(known.user)
  if (hindrance) throw new Refusal(-301, hindrance)
  // Who has a number keeps it and gets the bare database row, without a token: a trap (contract 6.9).
  if (known.user.mobile !== '') return success('authorised', rawUserRow(call, known.user))
  if (owner) throw new Refusal(-1, 'mobileOfOther')
  updateUser(call.shop, known.user, { mobile })
  return success('bound', userViewWithFlag(call, known.user, signIn(call.shop, known.row)))
}

/** The number has an account: the openid joins it only where a phone is mandatory (contract 6.9). */
function joinOwner(call: Call, owner: UserRow): Answer {
  if (!mandatoryFlag(call)) throw new Refusal(-10, 'mobileTaken')
  const row = openRow(call, owner, namedIdentity(call))
  return success('bound', userViewWithFlag(call, owner, signIn(call.shop, row)))
}

/** `user/onekeyusermobilebind`: the number comes from the platform instead of an sms (contract 6.9). */
export function oneKeyUserMobileBind(call: Call): Answer {
  const mobile = readPhoneNumber(call)
  const known = knownPerson(call)
  const owner = userBy(call.shop, 'mobile', mobile)
  if (known) return giveNumber(call, known, mobile, owner)
  if (owner) return joinOwner(call, owner)
  const columns = { ...sentProfile(call), mobile, referrer: sentReferrer(call) }
  const { user, row } = createMember(call, columns, namedIdentity(call))
  return success('authorised', userViewWithFlag(call, user, row))
}

/** `user/onekeyusermobiledecrypt`: the number alone, as a string (contract 6.9). */
export function oneKeyUserMobileDecrypt(call: Call): Answer {
  return success('success', readPhoneNumber(call))
}
