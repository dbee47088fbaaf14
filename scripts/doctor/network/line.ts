import { failureOf, NoAnswer } from './failure'

/** An answer, whatever its status. Redirects are not followed. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array<ArrayBuffer>
  /** milliseconds from the request to the last byte */
  readonly took: number
  /** when the answer was there, in milliseconds since 1970 */
  readonly at: number
}

export interface Request {
  readonly url: string
  readonly method?: 'GET' | 'POST'
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly maxBytes: number
}

export interface Limits {
  /** of one request */
  readonly timeoutMs: number
  /** that all requests together may take; what comes later has no answer */
  readonly totalMs: number
  /** a stopwatch, in milliseconds */
  readonly now: () => number
}

/** Sends a request. @throws NoAnswer */
export type Line = (request: Request) => Promise<Answer>

const FORM = 'application/x-www-form-urlencoded'

async function bytesOf({ body }: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader()
  const parts: Uint8Array[] = []
  let left = maxBytes
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    left -= part.value.length
    if (left < 0) {
      await reader?.cancel()
      throw new NoAnswer('tooLong')
    }
    parts.push(part.value)
  }
  return new Uint8Array(Buffer.concat(parts))
}

/** Requests that end: after a time each and all together, and at a number of bytes. */
export function openLine({ timeoutMs, totalMs, now }: Limits): Line {
  let leftOfAll = totalMs
  return async ({ url, method = 'POST', body, headers, maxBytes }) => {
    const left = Math.min(timeoutMs, leftOfAll)
    if (left <= 0) throw new NoAnswer('silent')
    const [start, sentAt] = [now(), Date.now()]
    try {
      const response = await fetch(url, {
        method,
        body,
        headers: { ...(body === undefined ? {} : { 'content-type': FORM }), ...headers },
        redirect: 'manual',
        signal: AbortSignal.timeout(left),
      })
      const bytes = await bytesOf(response, maxBytes)
      return {
        status: response.status,
        headers: response.headers,
        bytes,
        took: now() - start,
        at: Date.now(),
      }
    } catch (error) {
      throw new NoAnswer(failureOf(error))
    } finally {
      leftOfAll -= Date.now() - sentAt
    }
  }
}
