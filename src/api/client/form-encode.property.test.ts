import fc from 'fast-check'
import { anyText, wellFormed } from '../../../tests/support/any-text'
import { runs } from '../../../tests/support/property-runs'
import { formEncode, formFields } from './form-encode'

test('any text arrives as it was typed, but for halves of emoji', () => {
  fc.assert(
    fc.property(anyText, anyText, (nickname, address) => {
      const received = new URLSearchParams(formEncode(formFields({ nickname, address })))
      expect([...received]).toEqual([
        ['nickname', wellFormed(nickname)],
        ['address', wellFormed(address)],
      ])
    }),
    runs(2000),
  )
})

test('the body is plain ASCII without blanks', () => {
  fc.assert(
    fc.property(anyText, (nickname) => {
      expect(formEncode(formFields({ nickname }))).toMatch(/^nickname=[!-%'-~]*$/)
    }),
    runs(500),
  )
})

test('a number arrives as its digits, and what has no value does not arrive at all', () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(null, undefined), (gender, nothing) => {
      const body = formEncode(formFields({ gender, referrer: nothing }))
      expect([...new URLSearchParams(body)]).toEqual([['gender', String(gender)]])
    }),
    runs(200),
  )
})
