import type { GenericSchema } from 'valibot'
import type { TextKey } from '@/locales/catalogue'
import type { ClientType } from './client-type'

/** What a person does next where a refusal leads to another screen. */
export type NextStep = 'signIn' | 'register'

/** What a refusal (a `code` that is neither success nor a failure of the server) means to a person. */
export interface Refusal {
  /** The field that mends it. */
  readonly field?: 'account' | 'password' | 'captcha' | 'code' | 'nickname'
  /** Our words. Where there are none, the server's are shown as plain text. */
  readonly text?: TextKey
  readonly next?: NextStep
}

/** Refusals by code (contract 7). The same number means different things at different endpoints. */
export type Refusals = Readonly<Record<number, Refusal>>

/** What there is to know of one endpoint: what it takes, what it gives, and how its failures are met. */
export interface Endpoint<Params extends object, Data> {
  /** Such as `personal/save`. */
  readonly name: string
  /** Only for a signed-in person: a refused token is renewed and the call repeated once (contract 2). */
  readonly needsSignIn: boolean
  /** Whether it may be repeated after a network failure: reads, and saving, which gives the same twice. */
  readonly retry: boolean
  /** Checks `data` and turns it into the domain value. Null: there is nobody behind the token. */
  readonly schema: (clientType: ClientType) => GenericSchema<unknown, Data | null>
  /** What its codes mean, where that depends on what was sent. */
  readonly refusals: (params: Params) => Refusals
}

type Definition<Params extends object, Data> = Pick<Endpoint<Params, Data>, 'name' | 'schema'> &
  Partial<Endpoint<Params, Data>>

/** Defines an endpoint with parameters of this type, in the wire's words. A key left out is not sent. */
export const endpoint =
  <Params extends object>() =>
  <Data>(definition: Definition<Params, Data>): Endpoint<Params, Data> => ({
    needsSignIn: false,
    retry: false,
    refusals: () => ({}),
    ...definition,
  })

/** Takes nothing beyond what every request carries. */
export type NoParams = Readonly<Record<string, never>>
