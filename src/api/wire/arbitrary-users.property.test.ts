import fc from 'fast-check'
import { answeringClient, clientTypes } from '../../../tests/support/answering-client'
import { arbitraryChange, changed, pathsIn } from '../../../tests/support/arbitrary-json'
import { endpointCalls } from '../../../tests/support/endpoint-calls'
import { outcomeOf } from '../../../tests/support/outcome'
import { runs } from '../../../tests/support/property-runs'
import { wireAnswers } from '../../../tests/support/wire-answers'

/** What a screen may rely on wherever a value holds a person: checked by the types they have at runtime. */
function expectUsable(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  const {
    id = 1,
    gender = 0,
    birthday = null,
    user,
    draft,
    token = null,
    hasPassword = null,
    genders,
    ...rest
  } = fieldsOf(value)
  expect(Number.isInteger(id) && Number(id) > 0).toBe(true)
  expect([0, 1, 2]).toContain(gender)
  if (birthday !== null) expect(birthday).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  if (token !== null) expect(token).toMatch(/./s)
  if (genders !== undefined) expect(Array.isArray(genders) && genders.length > 0).toBe(true)
  if (hasPassword !== null) expect(typeof hasPassword).toBe('boolean')
  for (const [field, text] of Object.entries(rest)) {
    expect([field, typeof text]).toEqual([field, field === 'mustBindFlag' ? 'boolean' : 'string'])
  }
  expect(rest).not.toHaveProperty('pwd')
  expectUsable(user)
  expectUsable(draft)
}

function fieldsOf(value: object): Record<string, unknown> {
  return { ...value }
}

test.each([
  'user/reg',
  'user/login',
  'user/appminiuserauth',
  'user/onekeyusermobilebind',
  'personal/index',
  'personal/save',
] as const)(
  '%s: each field replaced, dropped or wrapped still gives a usable person or an ApiError',
  async (name) => {
    const clientType = fc.constantFrom(...clientTypes)
    const answers = fc.constantFrom(...wireAnswers[name])
    await fc.assert(
      fc.asyncProperty(clientType, answers, arbitraryChange, async (type, answer, change) => {
        for (const path of pathsIn(answer)) {
          const body = JSON.stringify({ msg: '', code: 0, data: changed(answer, path, change) })
          const client = answeringClient(type, async () => ({ status: 200, body }))
          const outcome = await outcomeOf(endpointCalls[name](client))
          if ('value' in outcome) expectUsable(outcome.value)
        }
      }),
      runs(20),
    )
  },
)
