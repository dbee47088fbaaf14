import {
  isTransportError,
  type Transport,
  type TransportAnswer,
  TransportError,
  type TransportFailure,
  type TransportRequest,
  type UploadTransport,
} from '@/api/client/transport'
import { chosenImage } from '../browser-pictures'
import { uploadTimeLimit } from '../time-limit'
import { readBytes } from './read-bytes'

type Sending = Omit<TransportRequest, 'body'> & { body: string | FormData }

const formHeaders = { 'content-type': 'application/x-www-form-urlencoded' }

/**
 * Without cookies: a shop answers every call with a token by a cookie that contains it and that scripts can read
 * (contract 1). Redirects are not followed: they could take the body, with the token, to another host.
 */
const exchange = async (request: Sending, abort: AbortSignal | undefined): Promise<TransportAnswer> => {
  const { url, body, expect, maxBytes } = request
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: typeof body === 'string' ? formHeaders : {},
    credentials: 'omit',
    redirect: 'manual',
    signal: abort,
  })
  if (response.type === 'opaqueredirect') throw new TransportError('unusable')
  const bytes = await readBytes(response, maxBytes)
  return { status: response.status, body: expect === 'bytes' ? bytes : new TextDecoder().decode(bytes) }
}

/** Sends a request with its time limit and cancel signal. */
const send = (request: Sending) =>
  new Promise<TransportAnswer>((resolve, reject) => {
    const { timeoutMs, signal } = request
    if (signal?.cancelled) return reject(new TransportError('aborted'))
    // Chrome has it since version 66. Without it the exchange continues, and its answer is ignored.
    const controller = typeof AbortController === 'function' ? new AbortController() : undefined
    const end = (reason: TransportFailure) => {
      finish()
      reject(new TransportError(reason))
      controller?.abort()
    }
    const timer = setTimeout(() => end('timeout'), timeoutMs)
    const stopListening = signal?.onCancel(() => end('aborted'))
    const finish = () => {
      clearTimeout(timer)
      stopListening?.()
    }
    exchange(request, controller?.signal).then(
      (answer) => {
        finish()
        resolve(answer)
      },
      (error: unknown) => end(isTransportError(error) ? error.reason : 'offline'),
    )
  })

/** Sends a POST. */
export const transport: Transport = (request) => send(request)

/**
 * Sends a picture that the person chose; `filePath` is its path from `keepChosenImage`. `fetch` doesn't tell
 * how much has been sent, and pictures are redrawn so small that nobody would see it.
 */
export const upload: UploadTransport = async ({ url, fields, filePath, timeoutMs, maxBytes, signal }) => {
  const picture = chosenImage(filePath)
  if (!picture) throw new TransportError('aborted')
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', picture, 'avatar.jpg')
  return send({
    url,
    body: form,
    timeoutMs: uploadTimeLimit(timeoutMs, picture.size),
    maxBytes,
    signal,
    expect: 'text',
  })
}
