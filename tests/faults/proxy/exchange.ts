/** What the shop answered, or what a fault makes of it. */
export interface Answer {
  status: number
  headers: Readonly<Record<string, string>>
  body: Buffer
}

/** One request on its way to the shop. The fault decides what happens to it. */
export interface Exchange {
  /** as in `?s=personal/save` */
  endpoint: string
  /** 1 for the first request since the fault began */
  number: number
  /** Has the shop do it; a second time where a fault wants that. */
  deliver(): Promise<Answer>
  send(answer: Answer): void
  /** Ends the connection by a reset, as a router that loses power does. */
  cut(): void
  /** Promises the whole answer, sends half of it, and ends the connection. */
  cutWithin(answer: Answer): void
  /** Reports that the request hangs where the fault demands it. */
  hang(): void
  /** Waits as long as so many milliseconds last for the app. */
  pause(milliseconds: number): Promise<void>
  /** Waits until the user has done what happens in the meantime. */
  untilReleased(): Promise<void>
  /** A whole number from 0 up to `below`; the same in every run with the same seed. */
  pick(below: number): number
  /** Notes what stands in the answer that the app gets. */
  garbled(answer: Answer): void
}

/** What becomes of one request. */
export type Meet = (exchange: Exchange) => Promise<void>

export const cut: Meet = async (exchange) => exchange.cut()

export const hang: Meet = async (exchange) => exchange.hang()

/** The shop does it; then this becomes of its answer, or of the request. */
export const afterwards =
  (meet: (exchange: Exchange, answer: Answer) => Promise<void> | void): Meet =>
  async (exchange) =>
    meet(exchange, await exchange.deliver())

const json = { 'content-type': 'application/json; charset=utf-8' }
const html = { 'content-type': 'text/html; charset=utf-8' }

export const jsonAnswer = (value: unknown): Answer => ({
  status: 200,
  headers: json,
  body: Buffer.from(JSON.stringify(value)),
})

export const htmlAnswer = (status: number, page: string): Answer => ({
  status,
  headers: html,
  body: Buffer.from(page),
})

/** The envelope in an answer; null where there is none, as with a picture. */
export function envelopeOf({ body }: Answer): { msg: unknown; code: unknown; data: unknown } | null {
  try {
    const value: unknown = JSON.parse(body.toString())
    if (typeof value !== 'object' || value === null || !('code' in value)) return null
    return { msg: '', data: undefined, ...value }
  } catch {
    return null
  }
}
