import type { GenericSchema } from 'valibot'
import type { TextKey } from '@/locales/catalogue'
import type { ClientType } from './client-type'

/** The screen that a refusal leads to. */
export type NextStep = 'signIn' | 'register' | 'orders'

/** What a refusal means to a person: a `code` that is neither a success nor a server failure. */
export interface Refusal {
  /** The field to correct. */
  readonly field?: 'account' | 'password' | 'currentPassword' | 'captcha' | 'code' | 'nickname'
  /** Our text. Without one the server's message is shown as plain text. */
  readonly text?: TextKey
  readonly next?: NextStep
}

/** Refusals by code (contract 7). The same number means different things at different endpoints. */
export type Refusals = Readonly<Record<number, Refusal>>

/** One endpoint: its parameters, its data, and how its failures are handled. */
export interface Endpoint<Params extends object, Data> {
  /** Such as `personal/save`. */
  readonly name: string
  /** Whether it needs a signed-in person. A refused token is then renewed and the call repeated once (contract 2). */
  readonly needsSignIn: boolean
  /** Whether it may be repeated after a network failure: reads, and idempotent writes. */
  readonly retry: boolean
  /** Validates `data` and converts it into the domain value. Null means that the token belongs to no user. */
  readonly schema: (clientType: ClientType) => GenericSchema<unknown, Data | null>
  /** The meaning of its codes, which may depend on the parameters sent. */
  readonly refusals: (params: Params) => Refusals
}

/** No parameters beyond the envelope. */
export type NoParams = Readonly<Record<string, never>>
