import { TransportError } from '@/api/client/transport'

/** Reads the body; rejects with `unusable` as soon as it is longer than `maxBytes`, in new browsers without the rest. */
export async function readBytes(response: Response, maxBytes: number): Promise<ArrayBuffer> {
  if (Number(response.headers.get('content-length')) > maxBytes) throw new TransportError('unusable')
  // Firefox has `body` since version 65.
  const reader = response.body?.getReader()
  if (!reader) {
    const bytes = await response.arrayBuffer()
    if (bytes.byteLength > maxBytes) throw new TransportError('unusable')
    return bytes
  }
  const pieces: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return joined(pieces, size)
    pieces.push(value)
    size += value.length
    if (size > maxBytes) {
      reader.cancel().catch(() => {})
      throw new TransportError('unusable')
    }
  }
}

const joined = (pieces: readonly Uint8Array[], size: number): ArrayBuffer => {
  const all = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all.buffer
}
