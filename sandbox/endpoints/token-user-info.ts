import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'
import { findByNewestToken } from '../state/platform-rows'
import { userView } from '../user-view'

/** `user/tokenuserinfo`: looks in the database, where only the newest token stands (contract 2, 6.4). */
export function tokenUserInfo(call: Call): Answer {
  if (call.token === '') throw new Refusal(-1, 'tokenEmpty')
  const known = findByNewestToken(call.shop, call.token)
  if (!known) throw new Refusal(-1, 'userUnknown')
  return success('success', userView(call, known.user, known.row))
}
