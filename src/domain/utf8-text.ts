/** Decodes UTF-8, or null for invalid bytes. Mini-programs have no `TextDecoder`. */
export function utf8Text(bytes: ArrayBuffer): string | null {
  const escapes = Array.from(new Uint8Array(bytes), (byte) => `%${byte < 16 ? '0' : ''}${byte.toString(16)}`)
  try {
    return decodeURIComponent(escapes.join(''))
  } catch {
    return null
  }
}
