import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'
import type { MessageKey } from '../messages/message-key'
import { isPasswordOf, passwordColumns } from '../password'
import { updateUser } from '../state/users'
import { ownView } from './personal-index'

const LEAST = 6
const MOST = 18

/** Characters after escaping are counted here, bytes at log-in (contract 6.18). */
function passwordOf({ params }: Call, key: string, wrong: MessageKey): string {
  const password = params.text(key)
  const { length } = [...password]
  if (length < LEAST || length > MOST) throw new Refusal(-1, wrong)
  return password
}

/** `safety/loginpwdupdate`: an account without a password needs no current one (contract 6.18). */
export function loginPwdUpdate(call: Call): Answer {
  const { shop, user } = call
  const next = passwordOf(call, 'new_pwd', 'newPasswordFormat')
  const confirmed = passwordOf(call, 'confirm_new_pwd', 'confirmationFormat')
  if (user && user.pwd !== '') {
    const current = passwordOf(call, 'my_pwd', 'ownPasswordFormat')
    if (!isPasswordOf(user, current)) throw new Refusal(-4, 'ownPasswordWrong')
  }
  if (next !== confirmed) throw new Refusal(-5, 'passwordsDiffer')
  if (user) updateUser(shop, user, passwordColumns(shop, next))
  return success('done', ownView(call))
}
