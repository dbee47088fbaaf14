import type { Refusal } from './endpoint'

/**
 * What went wrong with a request, as far as a screen has to tell the cases apart:
 * `offline` and `timeout` no answer; `server` an unusable one (HTTP 5xx, not JSON, code -500, wrong shape);
 * `signedOut` the token isn't known (-400, or no user in the answer); `closed` the shop is closed to this
 * platform (-10000); `rejected` any other code; `platform` the platform gave no login code; `aborted` the caller
 * cancelled, or somebody else is signed in by now.
 */
export type ApiErrorKind =
  | 'platform'
  | 'offline'
  | 'timeout'
  | 'server'
  | 'signedOut'
  | 'closed'
  | 'rejected'
  | 'aborted'

export interface ApiErrorFacts {
  /** The answer's `code` (contract 7), when there was an answer with one. */
  readonly code?: number
  /** The shop's words for the person, as plain text. Only on `rejected` and `closed`. */
  readonly serverMessage?: string
  /** What a `rejected` means to a person, where the endpoint says so. */
  readonly refusal?: Refusal
  /** Where an answer had the wrong shape, such as `data.birthday`. Names of fields, never their values. */
  readonly detail?: string
}

/** The only error the request layer throws. Its `message` is fit for a log: it holds no value of the person's. */
export class ApiError extends Error {
  /** Marks the class for `isApiError`: `instanceof` is lost where builds turn classes into ES5. */
  readonly isApiError = true
  readonly kind: ApiErrorKind
  /** Such as `personal/save`. */
  readonly endpoint: string
  readonly code: number | undefined
  readonly serverMessage: string | undefined
  readonly refusal: Refusal | undefined
  readonly detail: string | undefined

  constructor(kind: ApiErrorKind, endpoint: string, facts: ApiErrorFacts = {}) {
    super([endpoint, kind, facts.code, facts.detail].filter((part) => part !== undefined).join(' '))
    this.name = 'ApiError'
    this.kind = kind
    this.endpoint = endpoint
    this.code = facts.code
    this.serverMessage = facts.serverMessage
    this.refusal = facts.refusal
    this.detail = facts.detail
  }
}

/** Whether a caught value is the request layer's error. */
export function isApiError(error: unknown): error is ApiError {
  return typeof error === 'object' && error !== null && 'isApiError' in error && error.isApiError === true
}

/** Whether the server has no such endpoint: it is older than that (contract 10). */
export const isMissingEndpoint = (error: unknown): boolean => isApiError(error) && error.code === -1000
