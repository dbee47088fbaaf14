import fc from 'fast-check'
import { runs } from '../../tests/support/property-runs'
import { base64 } from './base64'

test('any bytes are encoded as Node does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(base64(bytes.slice().buffer)).toBe(Buffer.from(bytes).toString('base64'))
    }),
    runs(1000),
  )
})
