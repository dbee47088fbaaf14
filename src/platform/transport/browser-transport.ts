import {
  isTransportError,
  type Transport,
  type TransportAnswer,
  TransportError,
  type TransportRequest,
  type UploadTransport,
} from '@/api/client/transport'
import { chosenImage } from '../browser-pictures'
import { uploadTimeLimit } from '../time-limit'
import { limited } from './limited'
import { readBytes } from './read-bytes'

type Sending = Omit<TransportRequest, 'body'> & { body: string | FormData }

const formHeaders = { 'content-type': 'application/x-www-form-urlencoded' }

/**
 * Without cookies, by which scripts could read the token (contract 1), and without redirects, which could take the body,
 * with the token, to another host.
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

const send = (request: Sending) =>
  limited(request, (end) => {
    // Chrome has it since version 66. Without it the exchange continues, and its answer is ignored.
    const controller = typeof AbortController === 'function' ? new AbortController() : undefined
    const abort = () => controller?.abort()
    exchange(request, controller?.signal).then(end.answer, (error: unknown) => {
      end.fail(isTransportError(error) ? error.reason : 'offline')
      abort()
    })
    return abort
  })

/** Sends a POST. */
export const transport: Transport = (request) => send(request)

/** Sends the picture of `keepChosenImage`. `fetch` doesn't tell how much has been sent; they are redrawn small. */
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
