import fc, { type Arbitrary } from 'fast-check'
import type { TransportAnswer } from '@/api/client/transport'
import { anyText } from './any-text'
import { arbitraryJson, arbitraryVariant, markedText } from './arbitrary-json'

const status = fc.oneof({ arbitrary: fc.constant(200), weight: 6 }, fc.integer({ min: 100, max: 599 }))

const knownCodes = fc.constantFrom(0, '0', -1, -3, -10, -20, -100, -400, '-400', -500, -1000, -9999, -10000)
const code = fc.oneof(
  { arbitrary: fc.constant(0), weight: 8 },
  { arbitrary: knownCodes, weight: 3 },
  fc.integer(),
  fc.constantFrom(null, '', '0x0', '1e3', true, [], {}, 0.5, Number.MAX_VALUE),
)

/** An envelope around this data; sometimes a part of it is missing. */
function envelope(data: Arbitrary<unknown>): Arbitrary<string> {
  const parts = fc.record(
    { code, msg: fc.oneof(markedText, arbitraryJson), data },
    { requiredKeys: ['code'] },
  )
  return parts.map((answer) => JSON.stringify(answer))
}

const cut = (text: string) => fc.nat(text.length).map((length) => text.slice(0, length))

/** The text of an answer: around anything, around a changed real one, cut in the middle, or no envelope at all. */
function bodyText(real: readonly unknown[]): Arbitrary<string> {
  const changedAnswer = envelope(arbitraryVariant(real))
  return fc.oneof(
    { arbitrary: changedAnswer, weight: 6 },
    { arbitrary: envelope(arbitraryJson), weight: 3 },
    changedAnswer.chain(cut),
    fc.json(),
    anyText,
    changedAnswer.map((text) => `\uFEFF${text}`),
  )
}

/** The first bytes of a picture, of each kind, with anything behind them. */
const pictureBytes = fc
  .tuple(
    fc.constantFrom([0x47, 0x49, 0x46, 0x38], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff]),
    fc.uint8Array(),
  )
  .map(([start, rest]) => Uint8Array.from([...start, ...rest]))

/** Any answer of an HTTP server, as a text or as bytes; `real` is what the shop would have answered. */
export function arbitraryAnswer(real: readonly unknown[]): Arbitrary<TransportAnswer> {
  const text = bodyText(real)
  const bytes = fc.oneof(
    text.map((body) => new TextEncoder().encode(body)),
    fc.uint8Array(),
    pictureBytes,
  )
  const body = fc.oneof(
    { arbitrary: text, weight: 4 },
    bytes.map((view) => view.slice().buffer),
  )
  return fc.record({ status, body })
}
