import type { Said } from '../messages/message'
import type { MessageKey } from '../messages/message-key'

/** The envelope of an answer before it is put into the caller's language. */
export interface Answer {
  code: number
  said: Said
  data: unknown
}

/** An answer with code 0. */
export function success(key: MessageKey, data: unknown = ''): Answer {
  return { code: 0, said: { key, values: [] }, data }
}

/** A business error: thrown by any check, answered as `{msg, code, data: ""}` (contract 7). */
export class Refusal extends Error {
  readonly said: Said

  constructor(
    readonly code: number,
    key: MessageKey,
    ...values: string[]
  ) {
    super(`${code} ${key}`)
    this.said = { key, values }
  }
}

/** A business error whose words are a platform's or the administrator's, and so never translated. */
export class ForeignRefusal extends Error {
  readonly said: Said

  constructor(
    readonly code: number,
    text: string,
  ) {
    super(text)
    this.said = { text }
  }
}

/** What PHP or the database throws on a real server: code -500 with the raw English text (contract 7). */
export class ServerFault extends Error {}
