import fc from 'fast-check'
import { fields, shopForEachTest, tokenOf } from '../../tests/contract/running-shop'
import { runs } from '../../tests/support/property-runs'
import { birthdayColumns, birthdayLimits } from './birthday'
import { escapeHtml, unescapeHtml } from './html-entities'
import { addressProblem, nicknameProblem } from './validation'

const shop = shopForEachTest()
let token = ''

beforeEach(async () => {
  token = tokenOf(await shop.register('tester01'))
})

const save = (params: Record<string, string>) => shop.call('personal/save', params, { token })

/** Texts about as long as the limits, of characters that escaping leaves alone and of those that it makes longer. */
function around(limit: number): fc.Arbitrary<string> {
  const plain = fc.constantFrom('a', '名', '😀', ' ', '\u3000', '\u3164', '0')
  const escaped = fc.constantFrom('&', '<', '>', '"', "'", '&amp;')
  const mostly = (unit: fc.Arbitrary<string>, maxLength: number) =>
    fc.array(unit, { maxLength }).map((units) => units.join(''))
  return fc.oneof(
    fc.tuple(mostly(plain, limit), mostly(escaped, 4)).map((parts) => parts.join('')),
    fc.tuple(mostly(escaped, Math.ceil(limit / 4)), mostly(plain, 5)).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: limit + 5 }),
    fc.constantFrom('', '0', ' ', 'a'.repeat(limit), 'a'.repeat(limit + 1), '😀'.repeat(limit)),
  )
}

test('a nickname: the form and the shop agree, but for a name that nobody could see', async () => {
  await fc.assert(
    fc.asyncProperty(around(60), async (nickname) => {
      const { code } = await save({ nickname })
      const problem = nicknameProblem(nickname)
      const isUnseen = nickname !== '' && problem === 'required'
      expect(code).toBe(problem === null || isUnseen ? 0 : -1)
    }),
    runs(150),
  )
})

test('an address: the form and the shop agree', async () => {
  await fc.assert(
    fc.asyncProperty(around(80), async (address) => {
      const { code } = await save({ address })
      expect(code).toBe(addressProblem(address) === null ? 0 : -1)
    }),
    runs(150),
  )
})

test('what the shop answers is the escaped text, and unescaping shows what was typed', async () => {
  await fc.assert(
    fc.asyncProperty(around(80), async (address) => {
      fc.pre(addressProblem(address) === null && address !== '0')
      const answered = String(fields(await save({ address })).address)
      expect(answered).toBe(escapeHtml(address))
      expect(unescapeHtml(answered)).toBe(address)
    }),
    runs(80),
  )
})

test('every date that the birthday wheel offers is stored as it is', async () => {
  const now = new Date(2037, 11, 31)
  const wheels = fc.record({
    year: fc.integer({ min: 1901, max: 2037 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  await fc.assert(
    fc.asyncProperty(wheels, async (chosen) => {
      const birthday = birthdayColumns(chosen, birthdayLimits(now)).selection
      expect(fields(await save({ birthday }))).toMatchObject({ birthday })
    }),
    runs(80),
  )
})
