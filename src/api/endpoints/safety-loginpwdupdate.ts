import * as v from 'valibot'
import { endpoint, postTo } from '../client/define-endpoint'
import { type SavedUser, savedUserSchema } from '../wire/user'
import { isRecord } from '../wire/values'

interface Params {
  readonly my_pwd?: string
  readonly new_pwd: string
  readonly confirm_new_pwd: string
}

const noUser = v.pipe(
  v.unknown(),
  v.transform((): SavedUser | undefined => undefined),
)

export const safetyLoginPwdUpdate = endpoint<Params>()({
  name: 'safety/loginpwdupdate',
  needsSignIn: true,
  // Before v6.7.0 the answer holds no user (contract 10).
  schema: (clientType): v.GenericSchema<unknown, SavedUser | undefined> =>
    v.lazy((data) => (isRecord(data) && !Array.isArray(data) ? savedUserSchema(clientType) : noUser)),
  refusals: () => ({ [-4]: { field: 'currentPassword', text: 'problem.passwordWrong' } }),
})

export interface PasswordChange {
  /** Undefined for an account that has no password yet. */
  readonly current?: string
  readonly password: string
}

/** Changes or sets the password (contract 6.18, since v6.0.0). No session ends; the answer may have another token. */
export const changePassword = postTo(safetyLoginPwdUpdate, ({ current, password }: PasswordChange) => ({
  my_pwd: current,
  new_pwd: password,
  confirm_new_pwd: password,
}))
