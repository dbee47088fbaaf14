import { type Answer, success } from '../http/answer'
import { type Call, voiceOf } from '../http/call'
import { message } from '../messages/message'
import { anyRowOf, rowOf } from '../state/platform-rows'
import { genderKeys, userView } from '../user-view'

/** The caller as `personal/*` shows it; null for an account deleted under its token (contract 2). */
export function ownView(call: Call): object | null {
  const { shop, user, systemType, client } = call
  const row = user && (rowOf(shop, user, systemType, client) ?? anyRowOf(shop, user))
  return user && row ? userView(call, user, row) : null
}

/** `personal/index`: the profile and the genders to choose from (contract 6.10). */
export function personalIndex(call: Call): Answer {
  const genders = genderKeys.map((key, id) => ({
    id,
    name: message(key, voiceOf(call)),
    // On the first one, whatever the person's gender.
    ...(id === 0 ? { checked: true } : {}),
  }))
  return success('success', { data: ownView(call), gender_list: genders })
}
