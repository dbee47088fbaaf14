import type { AccountKind } from '@/domain/account-kind'

/** An account's name as a person typed it; '' when only its kind is known. */
export interface TypedAccount {
  readonly kind: AccountKind
  readonly account: string
}

/** Carries an account's name to the next screen. In memory: it may be a phone number, which no address may hold. */
export function createTypedAccount() {
  let typed: TypedAccount | null = null
  return {
    carry(account: TypedAccount): void {
      typed = account
    },
    /** The name that the screen before has carried here. Only once. */
    take(): TypedAccount | null {
      const taken = typed
      typed = null
      return taken
    },
  }
}
