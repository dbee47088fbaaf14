import type { CallOptions, Client } from './client'
import type { Endpoint } from './endpoint'

/** Makes the function that posts to an endpoint; `paramsOf` gives what it takes under the wire's names. */
export const postTo =
  <Input, Params extends object, Data>(
    endpoint: Endpoint<Params, Data>,
    paramsOf: (input: Input, client: Client) => NoInfer<Params>,
  ) =>
  (client: Client, input: Input, options?: CallOptions): Promise<Data> =>
    client.post(endpoint, paramsOf(input, client), options)
