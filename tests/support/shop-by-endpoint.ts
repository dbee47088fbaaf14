import type { ClientType } from '@/api/client/client-type'
import { TransportError } from '@/api/client/transport'
import { testClient } from './scripted-client'

interface Envelope {
  code: number
  data?: unknown
}

/** An answer of the shop, now or later, or none. */
export type Answer = Envelope | Promise<Envelope> | 'lost'

/** The product's client at a shop that answers each endpoint as it is told, and knows what it was asked. */
export function shopByEndpoint(answers: Record<string, Answer>, clientType: ClientType = 'h5') {
  const asked: { endpoint: string; fields: URLSearchParams }[] = []
  const client = testClient({
    async transport({ url, body }) {
      const endpoint = new URL(url).searchParams.get('s') ?? ''
      asked.push({ endpoint, fields: new URLSearchParams(body) })
      const answer = answers[endpoint] ?? 'lost'
      if (answer === 'lost') throw new TransportError('offline')
      return { status: 200, body: JSON.stringify({ msg: '', ...(await answer) }) }
    },
    upload: () => Promise.reject(new TransportError('offline')),
    clientType,
  })
  return {
    client,
    asked,
    callsTo: (name: string) => asked.filter(({ endpoint }) => endpoint === name).length,
  }
}
