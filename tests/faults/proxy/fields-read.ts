import { safeParse } from 'valibot'
import type { ClientType } from '@/api/client/client-type'
import { type EndpointName, endpoints } from '../../support/endpoint-map'
import { wireAnswers } from '../../support/wire-answers'
import { type Place, placesIn, replaced, wrongValues } from './wrong-type'

/**
 * Every field that the endpoint's schema reads, in any of the answers that shops have given: another value there
 * changes what the schema makes of the answer.
 */
export function fieldsRead(endpoint: EndpointName, clientType: ClientType): readonly Place[] {
  const schema = endpoints[endpoint].schema(clientType)
  const read = (data: unknown) => {
    const { success, output, issues } = safeParse(schema, data)
    return JSON.stringify(success ? output : issues.map(({ message }) => message))
  }
  const found = new Map<string, Place>()
  for (const data of wireAnswers[endpoint]) {
    const before = read(data)
    for (const place of placesIn(data)) {
      const matters = wrongValues.some((value) => read(replaced(data, place, value)) !== before)
      if (matters && place.length > 0) found.set(place.join('.'), place)
    }
  }
  return [...found.values()]
}
