import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { CancelSignal } from '@/api/client/cancel'
import {
  type Transport,
  type TransportAnswer,
  TransportError,
  type TransportFailure,
  type UploadTransport,
} from '@/api/client/transport'
import { thisTest } from './secrets/this-test'

/** The product's transport over Node's `fetch`, for tests that talk to a real server. */
export const nodeTransport: Transport = ({ url, body, timeoutMs, expect, signal }) =>
  exchange({ url, timeoutMs, signal, expect }, () => {
    thisTest().sent(url, Object.fromEntries(new URLSearchParams(body)))
    return { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body }
  })

const imageTypes: Record<string, string> = { '.png': 'image/png', '.gif': 'image/gif', '.jpg': 'image/jpeg' }

/** The product's upload over Node's `fetch`: `filePath` is a file of the disk. */
export const nodeUpload: UploadTransport = async ({ url, fields, filePath, timeoutMs, signal }) => {
  const type = imageTypes[extname(filePath)] ?? 'application/octet-stream'
  const file = new Blob([await readFile(filePath)], { type })
  return exchange({ url, timeoutMs, signal, expect: 'text' }, () => {
    thisTest().sent(url, fields)
    const form = new FormData()
    for (const [key, value] of Object.entries(fields)) form.append(key, value)
    form.append('file', file, basename(filePath))
    return { body: form }
  })
}

interface Exchange {
  url: string
  timeoutMs: number
  expect: 'text' | 'bytes'
  signal?: CancelSignal
}

async function exchange(
  { url, timeoutMs, expect, signal }: Exchange,
  content: () => RequestInit,
): Promise<TransportAnswer> {
  const controller = new AbortController()
  let failure: TransportFailure = 'offline'
  const stop = (reason: TransportFailure) => {
    failure = reason
    controller.abort()
  }
  const timer = setTimeout(() => stop('timeout'), timeoutMs)
  const unlisten = signal?.onCancel(() => stop('aborted'))
  try {
    const response = await fetch(url, { method: 'POST', ...content(), signal: controller.signal })
    const body = expect === 'bytes' ? await response.arrayBuffer() : await response.text()
    return { status: response.status, body }
  } catch {
    throw new TransportError(failure)
  } finally {
    clearTimeout(timer)
    unlisten?.()
  }
}
