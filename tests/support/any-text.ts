import fc from 'fast-check'

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
const astral = fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
const ascii = fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCharCode(code))
const troublesome = fc.constantFrom(
  ...[
    '😀',
    '👨‍👩‍👧',
    '𠮷',
    '名',
    '&',
    '=',
    '+',
    '%',
    ' ',
    '\r\n',
    '%F0%9F',
    '\0',
    '\uFEFF',
    '\u2028',
    '$&',
    '"',
  ],
)

const joined = (unit: fc.Arbitrary<string>) =>
  fc.array(unit, { maxLength: 20 }).map((units) => units.join(''))

/** Any text at all, also with halves of emoji. */
export const anyText = joined(
  fc.oneof(ascii, codeUnit, astral, troublesome, fc.constantFrom('\uD83D', '\uDE00')),
)

/** The text as every encoder puts it on the wire: half an emoji becomes U+FFFD. */
export function wellFormed(text: string): string {
  return Buffer.from(text).toString()
}

/** Any text that can be encoded as it is. */
export const wellFormedText = anyText.map(wellFormed)
