const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Encodes bytes as base64. Mini-programs have no `btoa`. */
export function base64(bytes: ArrayBuffer): string {
  const view = new Uint8Array(bytes)
  let text = ''
  for (let index = 0; index < view.length; index += 3) {
    const [first = 0, second = 0, third = 0] = view.subarray(index, index + 3)
    const block = (first << 16) | (second << 8) | third
    text += [18, 12, 6, 0].map((shift) => alphabet.charAt((block >> shift) & 63)).join('')
  }
  const padding = (3 - (view.length % 3)) % 3
  return text.slice(0, text.length - padding) + '='.repeat(padding)
}
