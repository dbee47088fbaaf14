import { safeParse } from 'valibot'
import type { ClientType } from '@/api/client/client-type'
import { type EndpointName, endpoints } from '../../support/endpoint-map'
import { type Answer, envelopeOf } from '../proxy/exchange'
import type { Told } from '../proxy/fault-kind'

/** What a person has to be told of an answer: nothing where the endpoint may answer so. */
export function toldBySchema(endpoint: EndpointName, clientType: ClientType, answer: Answer): Told {
  const envelope = envelopeOf(answer)
  if (!envelope) return 'server'
  const result = safeParse(endpoints[endpoint].schema(clientType), envelope.data)
  if (!result.success) return 'server'
  return result.output === null ? 'signedOut' : 'nothing'
}
