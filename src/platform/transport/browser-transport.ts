import {
  isTransportError,
  type Transport,
  type TransportAnswer,
  TransportError,
  type TransportFailure,
  type TransportRequest,
  type UploadTransport,
} from '@/api/client/transport'
import { chosenImage, chosenSize } from '../browser-pictures'
import { uploadTimeLimit } from '../time-limit'
import { readBytes } from './read-bytes'

type Sending = Omit<TransportRequest, 'body'> & { body: string | FormData }

const formHeaders = { 'content-type': 'application/x-www-form-urlencoded' }

/**
 * No cookies: a shop answers every call that has a token with a cookie that holds it, readable by scripts (contract 1).
 * A redirect isn't followed: it could take the body, with the token, to another place.
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

/** One exchange under the request's own time limit and cancel signal, which end it in every browser. */
const send = (request: Sending) =>
  new Promise<TransportAnswer>((resolve, reject) => {
    const { timeoutMs, signal } = request
    if (signal?.cancelled) return reject(new TransportError('aborted'))
    // Chrome has it since version 66. Without it the exchange goes on, and what comes of it is ignored.
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

/** One POST to the shop. */
export const transport: Transport = (request) => send(request)

/**
 * Sends a picture that the person chose; `filePath` is the object URL that `chooseImage` gave. `fetch` doesn't tell
 * how much has been sent, and pictures are redrawn so small that nobody would see it.
 */
export const upload: UploadTransport = async ({ url, fields, filePath, timeoutMs, maxBytes, signal }) => {
  const picture = chosenImage(filePath)
  if (!picture) throw new TransportError('aborted')
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', picture, picture.type === 'image/png' ? 'avatar.png' : 'avatar.jpg')
  return send({
    url,
    body: form,
    timeoutMs: uploadTimeLimit(timeoutMs, chosenSize(filePath)),
    maxBytes,
    signal,
    expect: 'text',
  })
}
