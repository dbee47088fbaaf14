import { pipe, transform, unknown } from 'valibot'
import type { CancelSignal } from '@/api/client/cancel'
import type { Client } from '@/api/client/client'
import { isApiError } from '@/api/client/errors'
import { baseCommon } from '@/api/endpoints/base-common'
import { loadProfile } from '@/api/endpoints/personal-index'
import { changePassword, type PasswordChange } from '@/api/endpoints/safety-loginpwdupdate'
import { cancelAccount } from '@/api/endpoints/safety-logout'
import { bindEmail } from '@/api/endpoints/user-appemailbind'
import { sendEmailCode } from '@/api/endpoints/user-appemailbindverifysend'
import { type PasswordReset, resetPassword } from '@/api/endpoints/user-forgetpwd'
import { sendResetCode } from '@/api/endpoints/user-forgetpwdverifysend'
import type { AccountCodeRequest } from '@/api/wire/account-code'
import { readShopService, type ShopService } from '@/api/wire/shop-service'
import type { SavedUser } from '@/api/wire/user'
import type { Action } from './action'
import { createBinding } from './bind-contact'
import { unchanged, usedUpCode, withReadBack } from './read-back'
import type { Member } from './session'
import type { SessionStore } from './session-store'

/** What only the account screens do. Not part of the user store: it loads with them. */
export type AccountActions = ReturnType<typeof createAccountActions>

const bind = createBinding({ bind: bindEmail, of: (user) => user.email })

export function createAccountActions(client: Client, store: SessionStore) {
  /** Whether the shop has cancelled the account although its answer was lost: nobody is behind the token then. */
  const isCancelled = (action: Action) =>
    loadProfile(client, { caller: { ...action.caller, renew: async () => null } }).then(
      () => false,
      // Not −400, which says nothing about the account: the answer is a success without a user.
      (error) => isApiError(error) && error.kind === 'signedOut' && error.code === undefined,
    )

  return {
    /** base/common, for what the first screens don't need of it (contract 6.15). */
    loadShopService: (signal?: CancelSignal): Promise<ShopService> =>
      client.post(
        {
          ...baseCommon,
          schema: (clientType) =>
            pipe(
              unknown(),
              transform((data) => readShopService(data, clientType)),
            ),
        },
        {},
        { signal },
      ),

    /** user/forgetpwdverifysend (contract 6.16). */
    sendResetCode: (request: AccountCodeRequest, signal?: CancelSignal): Promise<void> =>
      sendResetCode(client, request, { signal }),

    /**
     * user/forgetpwd, which signs nobody in (contract 6.16).
     *
     * @param signIn signs in with the new password: the proof that it is set where an earlier answer was lost
     * @returns who `signIn` has signed in; null where no proof was needed
     */
    resetPassword: (
      reset: PasswordReset,
      signIn: (() => Promise<Member>) | null,
      signal?: CancelSignal,
    ): Promise<Member | null> =>
      withReadBack<Member | null>(() => resetPassword(client, reset, { signal }).then(() => null), {
        doubtful: signIn ? [usedUpCode] : [],
        read: async () => (signIn ? signIn() : null),
        holds: () => true,
      }),

    /** safety/loginpwdupdate (contract 6.18). */
    async changePassword(change: PasswordChange, signal?: CancelSignal): Promise<Member> {
      const action = store.begin('safety/loginpwdupdate')
      const options = { caller: action.caller, signal }
      // Only a first password can be told from none by reading.
      const isFirst = change.current === undefined
      const answer = await withReadBack<SavedUser | undefined>(
        () => changePassword(client, change, options),
        {
          doubtful: isFirst ? [unchanged] : [],
          read: () => loadProfile(client, options),
          holds: (stored) => !isFirst || stored === undefined || stored.user.hasPassword === true,
        },
      )
      const user = answer?.user ?? store.member(action.endpoint).user
      return action.updated({ ...user, hasPassword: true }, answer?.token ?? null)
    },

    /** user/appemailbindverifysend. */
    sendEmailCode: (request: { account: string }, signal?: CancelSignal): Promise<void> =>
      sendEmailCode(client, request, { signal }),

    /** user/appemailbind, for a member (contract 6.17). */
    async bindEmail(
      { email, code }: { email: string; code: string },
      signal?: CancelSignal,
    ): Promise<Member> {
      const action = store.begin('user/appemailbind')
      const input = { account: email, code }
      return bind({ ...{ client, store, action, input, signal }, person: action.personToBind() })
    },

    /** safety/logout: cancels the account and signs out (contract 6.19). */
    async cancelAccount(signal?: CancelSignal): Promise<void> {
      const action = store.begin('safety/logout')
      try {
        await cancelAccount(client, { caller: action.caller, signal })
      } catch (error) {
        if (signal?.cancelled || !(await isCancelled(action))) throw error
      }
      action.signedOut()
    },

    /**
     * Finds out whether the shop binds email addresses and changes passwords (contract 10) by a request without an
     * address, which changes nothing. What it lacks, the client tells the site store.
     */
    askForFeatures: (signal?: CancelSignal): Promise<void> =>
      sendEmailCode(client, { account: '' }, { signal }).catch(() => {}),
  }
}
