import { attempt } from './attempt'

/** The length of the text in UTF-8 bytes. Mini-programs have no `TextEncoder`. */
export function byteLength(text: string): number {
  let bytes = 0
  for (const character of Array.from(text)) {
    const codePoint = character.codePointAt(0) ?? 0
    if (codePoint < 0x80) bytes += 1
    else if (codePoint < 0x800) bytes += 2
    else if (codePoint < 0x10000) bytes += 3
    else bytes += 4
  }
  return bytes
}

/** Decodes UTF-8, or null for invalid bytes. Mini-programs have no `TextDecoder`. */
export function utf8Text(bytes: ArrayBuffer): string | null {
  const escapes = Array.from(new Uint8Array(bytes), (byte) => `%${byte < 16 ? '0' : ''}${byte.toString(16)}`)
  return attempt<string | null>(() => decodeURIComponent(escapes.join('')), null)
}
