import { type Fields, fieldsOf, textOf } from '../foreign-values'
import { type HttpAnswer, headersOf, NetworkFailure } from '../network'
import type { Reply, Works } from '../reply'
import type { Services } from '../services'

/** What a vendor calls the parts of a request and of its answer. */
interface HttpManner {
  headers: 'header' | 'headers'
  /** In which form the app wants the body: `arraybuffer`, `base64`, `json`, or else as text. */
  bodyKind(options: Fields): unknown
  answer(reply: Reply, answer: HttpAnswer, data: unknown): void
}

interface Order {
  url: unknown
  method?: unknown
  headers: unknown
  body: string | FormData | undefined
  timeout: unknown
}

const imageTypes: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
}

/** A picture as the part of a multipart body that the platforms send. */
function picturePart(path: string, bytes: Buffer): File {
  const ending = path.split('.').at(-1) ?? ''
  return new File([new Uint8Array(bytes)], path.split('/').at(-1) ?? '', { type: imageTypes[ending] ?? '' })
}

const answerText = ({ bytes }: HttpAnswer): string => new TextDecoder().decode(bytes)

/** JSON read where it is some; the text otherwise. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** request and uploadFile. */
export function httpCalls(services: Services, { headers, bodyKind, answer }: HttpManner) {
  const { device, journal, lifetime, ownBytes } = services

  /** Sends an order, and reports to the reply where it comes to nothing. @returns the task that the app can abort */
  function send(order: Order, reply: Reply, answered: (answer: HttpAnswer) => void) {
    const url = textOf(order.url)
    const abort = new AbortController()
    const request = {
      url,
      method: textOf(order.method) || 'GET',
      headers: headersOf(order.headers),
      body: order.body,
      signal: abort.signal,
      timeoutMs: typeof order.timeout === 'number' ? order.timeout : 60_000,
    }
    const failed = (error: unknown) => {
      if (error instanceof NetworkFailure) reply.fail(error.reason)
      else journal.fault(url, error)
    }
    device.network.send(request, journal).then((came) => lifetime.run(url, () => answered(came)), failed)
    return {
      abort() {
        journal.aborted.push(new URL(url).searchParams.get('s') ?? '')
        abort.abort()
      },
    }
  }

  const bodyAs = (kind: unknown, came: HttpAnswer): unknown => {
    if (kind === 'arraybuffer') return ownBytes(came.bytes)
    if (kind === 'base64')
      return `data:${came.headers['content-type']};base64,${Buffer.from(came.bytes).toString('base64')}`
    return kind === 'json' ? readJson(answerText(came)) : answerText(came)
  }

  return {
    request(options, reply) {
      const { url, method, timeout, data } = options
      // The platforms send text as it is and turn anything else into JSON.
      const body = data === undefined || typeof data === 'string' ? data : JSON.stringify(data)
      const order = { url, method, timeout, headers: options[headers], body }
      return send(order, reply, (came) => answer(reply, came, bodyAs(bodyKind(options), came)))
    },

    uploadFile({ url, timeout, header, filePath, name, formData }, reply) {
      const path = textOf(filePath)
      const bytes = device.pictures.get(path)
      if (!bytes) return reply.fail('file not found')
      const form = new FormData()
      for (const [field, value] of Object.entries(fieldsOf(formData))) form.append(field, String(value))
      form.append(textOf(name), picturePart(path, bytes))
      return send({ url, method: 'POST', timeout, headers: header, body: form }, reply, (came) =>
        reply.success({ statusCode: came.status, data: answerText(came) }),
      )
    },
  } satisfies Works
}
