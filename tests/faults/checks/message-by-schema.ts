import { safeParse } from 'valibot'
import type { ClientType } from '@/api/client/client-type'
import { type EndpointName, endpoints } from '../../support/endpoint-map'
import { type Answer, envelopeOf } from '../proxy/exchange'
import type { Message } from '../proxy/fault-kind'

/** The message that an answer demands: nothing where the endpoint may give it. */
export function messageBySchema(endpoint: EndpointName, clientType: ClientType, answer: Answer): Message {
  const envelope = envelopeOf(answer)
  if (!envelope) return 'server'
  const result = safeParse(endpoints[endpoint].schema(clientType), envelope.data)
  if (!result.success) return 'server'
  return result.output === null ? 'signedOut' : 'nothing'
}
