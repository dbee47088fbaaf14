import { type Caller, type Client, type ClientOptions, createClient } from '@/api/client/client'
import type { RequestContext } from '@/api/client/envelope'
import { nodeTransport, nodeUpload } from './node-transport'
import type { ScriptedShop } from './scripted-shop'

export const testContext: RequestContext = {
  uuid: '7f3b2c1e-9a4d-4e5f-8b6a-1c2d3e4f5a6b',
  lang: 'zh',
  referrer: null,
}

/** Somebody who is signed in; a refused token can't be renewed. */
export const testCaller: Caller = { token: () => 'sent-token', renew: async () => null }

/** The product's client; it doesn't wait before it repeats a call. */
export const testClient = (
  options: Pick<ClientOptions, 'transport' | 'upload'> & Partial<ClientOptions>,
): Client =>
  createClient({
    baseUrl: 'https://shop.example',
    clientType: 'weixin',
    context: () => testContext,
    wait: async () => {},
    ...options,
  })

/** The same, talking to a scripted shop over real HTTP. */
export const scriptedClient = ({ baseUrl }: ScriptedShop, options: Partial<ClientOptions> = {}): Client =>
  testClient({ transport: nodeTransport, upload: nodeUpload, baseUrl, ...options })
