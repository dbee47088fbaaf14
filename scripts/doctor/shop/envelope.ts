import { isRecord } from '@/api/wire/values'

/** What a shop says, read as kindly as possible: a broken shop is still asked everything. */
export interface Envelope {
  readonly code: number
  readonly msg: string
  readonly data: unknown
  /** what stands before and after the JSON; empty in an answer that is in order */
  readonly before: string
  readonly after: string
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Finds the envelope `{msg, code, data}` in an answer's text; null where there is none. */
export function findEnvelope(text: string): Envelope | null {
  const start = text.search(/\{\s*"(msg|code|data)"\s*:/)
  const end = text.lastIndexOf('}') + 1
  if (start < 0) return null
  const json = parsed(text.slice(start, end))
  if (!isRecord(json)) return null
  const { code, msg, data } = json
  if (!Number.isInteger(Number(code))) return null
  const [before, after] = [text.slice(0, start), text.slice(end)]
  return { code: Number(code), msg: typeof msg === 'string' ? msg : '', data, before, after }
}

/** The text of an answer, byte order marks included. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
