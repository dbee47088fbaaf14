import type { CancelSignal } from '@/api/client/cancel'
import type { Client } from '@/api/client/client'
import { isPendingApproval } from '@/api/client/errors'
import { type Credentials, signIn } from '@/api/endpoints/user-login'
import { explainRefusal, type Registration, register } from '@/api/endpoints/user-reg'
import type { PlatformIdentity } from '@/api/wire/openid-field'
import { onDemand } from './on-demand'
import type { Member } from './session'
import type { SessionStore } from './session-store'

/** The result of registering: a member, or an account that waits for approval (code −110). */
export type RegistrationOutcome = 'member' | 'pendingApproval'

export type AuthActions = ReturnType<typeof createAuth>

interface AuthTools {
  client: Client
  store: SessionStore
  /** The platform's identity if no account has it yet: the account that signs in is linked to it. */
  unclaimedIdentity: () => PlatformIdentity | undefined
  /** Asks the shop whether a user name needs a captcha to register. */
  needsCaptcha: (signal?: CancelSignal) => Promise<boolean>
  /** Called when the shop didn't link the account that signed in to the platform's identity. */
  onNotLinked: () => void
}

/** Signing in by name, and binding a phone: browsers load how that is done with the phone screen, in the same file. */
export function createAuth({ client, store, unclaimedIdentity, needsCaptcha, onNotLinked }: AuthTools) {
  return {
    /** user/reg (contract 6.1). */
    async register(registration: Registration, signal?: CancelSignal): Promise<RegistrationOutcome> {
      const action = store.beginSignIn('user/reg')
      const order = { ...registration, identity: unclaimedIdentity() }
      try {
        action.signedIn(await register(client, order, { signal }))
        return 'member'
      } catch (error) {
        if (isPendingApproval(error)) return 'pendingApproval'
        throw await explainRefusal(error, registration, () => needsCaptcha(signal))
      }
    },

    /** user/login (contract 6.3). */
    async signIn(credentials: Credentials, signal?: CancelSignal): Promise<Member> {
      const action = store.beginSignIn('user/login')
      const identity = unclaimedIdentity()
      const answer = await signIn(client, { ...credentials, identity }, { signal })
      action.signedIn(answer)
      if (identity && answer.user.openid === '') onNotLinked()
      return store.member('user/login')
    },

    /** user/appmobilebind, for an `unbound` person or a member (contract 6.8). */
    async bindMobile(
      { mobile, code }: { mobile: string; code: string },
      signal?: CancelSignal,
    ): Promise<Member> {
      const action = store.begin('user/appmobilebind')
      const person = action.personToBind()
      const { bindMobile } = await onDemand(
        action.endpoint,
        import(/* webpackChunkName: "bind-mobile" */ './bind-mobile'),
      )
      return bindMobile({ ...{ client, store, action, person, signal }, input: { account: mobile, code } })
    },
  }
}
