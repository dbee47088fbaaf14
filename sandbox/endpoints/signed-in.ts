import type { Call } from '../http/call'
import { signIn } from '../sign-in'
import type { PlatformRow, UserRow } from '../state/shop-data'
import { userViewWithFlag } from '../user-view'

/**
 * The data of a registration or sign-in: the user with a new token for `application=app`, and the
 * web shop's shape, which has no token, for everybody else (contract 1).
 */
export function signedIn(call: Call, user: UserRow, row: PlatformRow): object {
  if (call.application !== 'app') return { body_html: '', user_id: user.id }
  return userViewWithFlag(call, user, signIn(call.shop, row))
}
