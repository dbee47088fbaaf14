import type { CancelSignal } from '@/api/client/cancel'
import type { CallOptions, Client } from '@/api/client/client'
import { ApiError, isApiError, isMissingEndpoint, isPendingApproval } from '@/api/client/errors'
import { loadProfile } from '@/api/endpoints/personal-index'
import { bindMobile } from '@/api/endpoints/user-appmobilebind'
import { sendBindCode } from '@/api/endpoints/user-appmobilebindverifysend'
import { checkSignedIn } from '@/api/endpoints/user-center'
import { type Credentials, signIn } from '@/api/endpoints/user-login'
import { explainRefusal, type Registration, register } from '@/api/endpoints/user-reg'
import type { PlatformIdentity } from '@/api/wire/openid-field'
import type { Action } from './action'
import type { Member } from './session'
import type { SessionStore } from './session-store'

/** The result of registering: a member, or an account that waits for approval (code −110). */
export type RegistrationOutcome = 'member' | 'pendingApproval'

export interface AuthActions {
  /** user/reg (contract 6.1). */
  register(registration: Registration, signal?: CancelSignal): Promise<RegistrationOutcome>
  /** user/login (contract 6.3). */
  signIn(credentials: Credentials, signal?: CancelSignal): Promise<Member>
  /** user/appmobilebindverifysend, for whoever `bindMobile` would bind. Rejects once they have left. */
  sendBindCode(request: { account: string }, signal?: CancelSignal): Promise<void>
  /** user/appmobilebind, for an `unbound` person or a member (contract 6.8). */
  bindMobile(input: { mobile: string; code: string }, signal?: CancelSignal): Promise<Member>
}

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

/**
 * A used-up code, the account's own number, and a write that changed nothing: the phone may be bound already (contract
 * 10).
 */
const perhapsBound = [-10, -51, -100]

export function createAuth({
  client,
  store,
  unclaimedIdentity,
  needsCaptcha,
  onNotLinked,
}: AuthTools): AuthActions {
  /**
   * Reads the profile when it is unclear whether the phone was bound: the answer has another number, or the answer to
   * an earlier attempt was lost. Throws `doubt` when the account doesn't have this number.
   */
  const readBack = async (action: Action, mobile: string, doubt: ApiError, signal?: CancelSignal) => {
    const options = { signal, caller: action.caller }
    const known = await loadProfile(client, options).catch(() => null)
    if (known?.user.mobile !== mobile) throw doubt
    return action.updated(known.user, known.token)
  }

  return {
    async register(registration, signal) {
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

    async signIn(credentials, signal) {
      const action = store.beginSignIn('user/login')
      const identity = unclaimedIdentity()
      const answer = await signIn(client, { ...credentials, identity }, { signal })
      action.signedIn(answer)
      if (identity && answer.user.openid === '') onNotLinked()
      return store.member('user/login')
    },

    async sendBindCode(request, signal) {
      const action = store.begin('user/appmobilebindverifysend')
      await sendBindCode(client, request, { signal })
      store.follow()
      if (!action.isCurrent()) throw new ApiError('aborted', action.endpoint)
    },

    async bindMobile(input, signal) {
      const action = store.begin('user/appmobilebind')
      const person = action.personToBind()
      const isMember = 'id' in person
      const options = { signal, caller: isMember ? action.caller : undefined }
      // Without an openid the shop uses the token. For an unknown token it would create a second account.
      if (isMember && person.openid === '') await checkToken(client, { signal, caller: action.caller })
      try {
        const answer = await bindMobile(client, { ...input, person }, options)
        action.signedInAs(answer)
        if (answer.user.mobile === input.mobile) return store.member(action.endpoint)
        return await readBack(action, input.mobile, new ApiError('server', action.endpoint), signal)
      } catch (error) {
        const isDoubtful = isApiError(error) && perhapsBound.includes(error.code ?? 0)
        if (!isDoubtful || !isMember) throw error
        return await readBack(action, input.mobile, error, signal)
      }
    },
  }
}

/** Throws `signedOut` for an unknown token. Up to v2.3.1 there is no personal/index (contract 10). */
async function checkToken(client: Client, options: CallOptions): Promise<void> {
  try {
    await loadProfile(client, options)
  } catch (error) {
    if (!isMissingEndpoint(error)) throw error
    await checkSignedIn(client, options)
  }
}
