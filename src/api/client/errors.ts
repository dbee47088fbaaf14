import type { Refusal } from './endpoint'

/** What went wrong with a request, as far as screens distinguish it. */
export type ApiErrorKind =
  | 'offline' // no answer, as for `timeout`
  | 'timeout'
  | 'server' // an unusable answer: not HTTP 200, not JSON, code -500, wrong shape
  | 'signedOut' // the token is unknown: -400, or no user in the answer
  | 'closed' // the shop is closed to this platform: -10000
  | 'rejected' // any other code
  | 'platform' // it gave no login code
  | 'aborted' // the caller cancelled, or another person is signed in by now

export interface ApiErrorFacts {
  /** The answer's `code` (contract 7), if there was one. */
  readonly code?: number
  /** The server's message as plain text. Only on `rejected` and `closed`. */
  readonly serverMessage?: string
  /** The endpoint's refusal for this code, if it has one. Only on `rejected`. */
  readonly refusal?: Refusal
  /** Where the answer has the wrong shape, such as `data.birthday`. Field names only, never values. */
  readonly detail?: string
}

/** The only error that the request layer throws. Its `message` holds no personal data, so it may be logged. */
export class ApiError extends Error {
  /** Marks the class for `isApiError`: `instanceof` doesn't work in builds that compile classes to ES5. */
  readonly isApiError = true
  override readonly name = 'ApiError'
  readonly code: number | undefined
  readonly serverMessage: string | undefined
  readonly refusal: Refusal | undefined
  readonly detail: string | undefined

  /** @param endpoint such as `personal/save` */
  constructor(
    readonly kind: ApiErrorKind,
    readonly endpoint: string,
    facts: ApiErrorFacts = {},
  ) {
    super([endpoint, kind, facts.code, facts.detail].filter((part) => part !== undefined).join(' '))
    this.code = facts.code
    this.serverMessage = facts.serverMessage
    this.refusal = facts.refusal
    this.detail = facts.detail
  }
}

/** Whether a caught value is the request layer's error. */
export function isApiError(error: unknown): error is ApiError {
  return Object(error).isApiError === true
}

/** Whether the account was created, and waits for the shop's approval. */
export const isPendingApproval = (error: unknown): boolean => isApiError(error) && error.code === -110

/** Whether the server is too old to have the endpoint (contract 10). */
export const isMissingEndpoint = (error: unknown): boolean => isApiError(error) && error.code === -1000
