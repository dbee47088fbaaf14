import fc from 'fast-check'
import { anyText } from '../../tests/support/any-text'
import { runs } from '../../tests/support/property-runs'
import { byteLength } from './byte-length'

test('any text has as many bytes as Node counts, halves of emoji included', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(byteLength(text)).toBe(Buffer.byteLength(text))
    }),
    runs(2000),
  )
})
