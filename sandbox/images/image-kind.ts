const signatures: [type: string, start: string][] = [
  ['image/png', '89504e470d0a1a0a'],
  ['image/jpeg', 'ffd8ff'],
  ['image/gif', '47494638'],
  ['image/webp', '52494646'],
]

/** What kind of image these bytes are by their first ones; undefined for none. */
export function imageKind(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 8).toString('hex')
  return signatures.find(([, signature]) => start.startsWith(signature))?.[0]
}
