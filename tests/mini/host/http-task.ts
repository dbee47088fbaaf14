import { fieldsOf, textOf } from './foreign-values'
import { type HttpAnswer, type HttpRequest, headersOf, NetworkFailure } from './network'
import { picturePart } from './pictures'
import type { Services } from './services'

/** What a platform's request and upload have in common, whatever they call it. */
export interface Order {
  url: unknown
  method?: unknown
  headers?: unknown
  body: string | FormData | undefined
  timeout?: unknown
}

interface Outcome {
  answered(answer: HttpAnswer): void
  failed(failure: NetworkFailure): void
}

/** Sends an order and reports the outcome; returns the task that the app can abort. */
export function startTask({ device, journal, lifetime }: Services, order: Order, outcome: Outcome) {
  const abort = new AbortController()
  const request: HttpRequest = {
    url: textOf(order.url),
    method: textOf(order.method) || 'GET',
    headers: headersOf(order.headers),
    body: order.body,
    signal: abort.signal,
    timeoutMs: typeof order.timeout === 'number' ? order.timeout : 60_000,
  }
  const failed = (error: unknown) => {
    if (error instanceof NetworkFailure) outcome.failed(error)
    else journal.fault(request.url, error)
  }
  device.network
    .send(request, journal)
    .then((answer) => lifetime.run(request.url, () => outcome.answered(answer)), failed)
  return {
    abort() {
      journal.aborted.push(new URL(request.url).searchParams.get('s') ?? '')
      abort.abort()
    },
  }
}

/** The body of a request; the platforms send text as it is and turn anything else into JSON. */
export const bodyOf = (data: unknown): string | undefined =>
  data === undefined || typeof data === 'string' ? data : JSON.stringify(data)

/** A multipart body with one picture of the device; null where there is no such file. */
export function uploadBody(
  { device }: Services,
  path: string,
  field: string,
  fields: unknown,
): FormData | null {
  const bytes = device.pictures.get(path)
  if (!bytes) return null
  const form = new FormData()
  for (const [name, value] of Object.entries(fieldsOf(fields))) form.append(name, String(value))
  form.append(field, picturePart(path, bytes))
  return form
}

const utf8 = new TextDecoder()

export const answerText = ({ bytes }: HttpAnswer): string => utf8.decode(bytes)

/** A JSON answer read, where it is asked for and it is JSON; the text otherwise. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
