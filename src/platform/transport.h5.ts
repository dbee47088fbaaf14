import {
  type Transport,
  type TransportAnswer,
  TransportError,
  type TransportRequest,
  type UploadTransport,
} from '@/api/client/transport'
import { chosenImage } from './image-choice.h5'

type Sending = Pick<TransportRequest, 'url' | 'timeoutMs' | 'signal' | 'expect'> & {
  body: string | FormData
}

// XMLHttpRequest and not fetch: it has a time limit and a cancel of its own in every browser that is supported.
const send = ({ url, body, timeoutMs, signal, expect }: Sending) =>
  new Promise<TransportAnswer>((resolve, reject) => {
    const call = new XMLHttpRequest()
    const forget = signal?.onCancel(() => call.abort())
    const fail = (reason: TransportError['reason']) => () => reject(new TransportError(reason))
    call.open('POST', url)
    call.timeout = timeoutMs
    call.responseType = expect === 'bytes' ? 'arraybuffer' : 'text'
    call.onload = () => resolve({ status: call.status, body: call.response })
    call.onerror = fail('offline')
    call.ontimeout = fail('timeout')
    call.onabort = fail('aborted')
    call.onloadend = () => forget?.()
    if (typeof body === 'string') call.setRequestHeader('content-type', 'application/x-www-form-urlencoded')
    call.send(body)
  })

/** One POST to the shop. */
export const transport: Transport = (request) => send(request)

/** Sends a picture that the person chose; `filePath` is the object URL that `chooseImage` gave. */
export const upload: UploadTransport = async ({ url, fields, filePath, timeoutMs, signal }) => {
  const picture = chosenImage(filePath)
  if (!picture) throw new TransportError('aborted')
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', picture, picture.type === 'image/png' ? 'avatar.png' : 'avatar.jpg')
  return send({ url, body: form, timeoutMs, signal, expect: 'text' })
}
