import fc from 'fast-check'
import { anyText, wellFormedText } from '../../tests/support/any-text'
import { runs } from '../../tests/support/property-runs'
import { byteLength, utf8Text } from './utf8'

const bytes = (values: Uint8Array) => values.slice().buffer

/** Node's own answer; null for bytes that are no UTF-8. */
function decoded(values: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(values)
  } catch {
    return null
  }
}

test('the bytes of any text give the text', () => {
  fc.assert(
    fc.property(wellFormedText, (text) => {
      expect(utf8Text(bytes(new TextEncoder().encode(text)))).toBe(text)
    }),
    runs(1000),
  )
})

/** Bytes that begin, continue and break characters, met more often than by chance. */
const byte = fc.oneof(
  fc.integer({ min: 0, max: 255 }),
  // First bytes of one to four and of none, then continuations.
  fc.constantFrom(
    ...[0xc0, 0xc2, 0xe0, 0xe4, 0xed, 0xef, 0xf0, 0xf4, 0xf5],
    ...[0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbb, 0xbf],
  ),
)

test('any bytes give what a decoder of the platform gives, or null', () => {
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 8 }), (values) => {
      const view = Uint8Array.from(values)
      expect(utf8Text(bytes(view))).toBe(decoded(view))
    }),
    runs(5000),
  )
})

test('any text has as many bytes as Node counts, halves of emoji included', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(byteLength(text)).toBe(Buffer.byteLength(text))
    }),
    runs(2000),
  )
})
