import type { CallOptions, Client } from './client'
import type { Endpoint } from './endpoint'

type Definition<Params extends object, Data> = Pick<Endpoint<Params, Data>, 'name' | 'schema'> &
  Partial<Endpoint<Params, Data>>

/** Defines an endpoint. `Params` has the wire's names; an undefined key is not sent. */
export const endpoint =
  <Params extends object>() =>
  <Data>(definition: Definition<Params, Data>): Endpoint<Params, Data> => ({
    needsSignIn: false,
    retry: false,
    refusals: () => ({}),
    ...definition,
  })

/** Makes the function that posts to an endpoint; `paramsOf` gives what it takes under the wire's names. */
export const postTo =
  <Input, Params extends object, Data>(
    endpoint: Endpoint<Params, Data>,
    paramsOf: (input: Input, client: Client) => NoInfer<Params>,
  ) =>
  (client: Client, input: Input, options?: CallOptions): Promise<Data> =>
    client.post(endpoint, paramsOf(input, client), options)
