import fc from 'fast-check'
import type { ApiError } from '@/api/client/errors'
import { answeringClient, clientTypes } from '../../../tests/support/answering-client'
import { arbitraryAnswer } from '../../../tests/support/arbitrary-answers'
import { marker } from '../../../tests/support/arbitrary-json'
import { endpointCalls } from '../../../tests/support/endpoint-calls'
import { endpointNames } from '../../../tests/support/endpoint-map'
import { outcomeOf } from '../../../tests/support/outcome'
import { runs } from '../../../tests/support/property-runs'
import { wireAnswers } from '../../../tests/support/wire-answers'

const casesEach = 650

/** Only the product's own words, names of fields, and the numbers of HTTP and the envelope: never a value. */
function expectFitForALog({ message, endpoint, kind, code, detail }: ApiError): void {
  expect(detail ?? 'data').toMatch(/^(?:not JSON|code|HTTP \d{3}|data(?:\.[a-z_]+)*)$/)
  expect(message).toBe([endpoint, kind, code, detail].filter((part) => part !== undefined).join(' '))
  expect(message).not.toContain(marker)
}

test('ten thousand cases are tried', () => {
  expect(endpointNames.length * casesEach).toBeGreaterThanOrEqual(10_000)
})

test.each(endpointNames)(
  'whatever is answered, %s gives a value or an ApiError fit for a log',
  async (name) => {
    const anyAnswer = arbitraryAnswer(wireAnswers[name])
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...clientTypes), anyAnswer, async (clientType, answer) => {
        const client = answeringClient(clientType, async () => answer)
        const outcome = await outcomeOf(endpointCalls[name](client))
        if ('error' in outcome) expectFitForALog(outcome.error)
      }),
      runs(casesEach),
    )
  },
)

test('whatever a transport rejects with, the call rejects with an ApiError', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...endpointNames), fc.anything(), async (name, reason) => {
      const client = answeringClient('h5', () => Promise.reject(reason))
      const outcome = await outcomeOf(endpointCalls[name](client))
      expect(outcome).toMatchObject({ error: { kind: 'offline', endpoint: name } })
    }),
    runs(300),
  )
})
