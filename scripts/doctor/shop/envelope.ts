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

const isCode = (value: unknown) =>
  (typeof value === 'number' || typeof value === 'string') && /^-?\d+$/.test(String(value))

/** Finds the envelope `{msg, code, data}` in an answer's text; null where there is none. */
export function findEnvelope(text: string): Envelope | null {
  const start = text.search(/\{\s*"(msg|code|data)"\s*:/)
  const end = text.lastIndexOf('}') + 1
  const json = start < 0 ? null : parsed(text.slice(start, end))
  if (!isRecord(json) || !isCode(json.code)) return null
  const { code, msg, data } = json
  const [before, after] = [text.slice(0, start), text.slice(end)]
  return { code: Number(code), msg: typeof msg === 'string' ? msg : '', data, before, after }
}

/** The text of an answer, byte order marks included. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
