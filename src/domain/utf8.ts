import { attempt } from './attempt'

/** The code points from which a character needs one byte, two, three, four. */
const starts = [0, 0x80, 0x800, 0x10000]

/** The length of the text in UTF-8 bytes. Mini-programs have no `TextEncoder`. */
export const byteLength = (text: string): number =>
  Array.from(text).reduce((bytes, character) => {
    const codePoint = character.codePointAt(0) ?? 0
    return bytes + starts.filter((start) => codePoint >= start).length
  }, 0)

/** Decodes UTF-8, or null for invalid bytes. Mini-programs have no `TextDecoder`. */
export function utf8Text(bytes: ArrayBuffer): string | null {
  const escapes = Array.from(new Uint8Array(bytes), (byte) => `%${byte < 16 ? '0' : ''}${byte.toString(16)}`)
  return attempt<string | null>(() => decodeURIComponent(escapes.join('')), null)
}
