import type { CancelSignal } from './cancel'

/** The most bytes that an answer may have. */
export const answerLimits = { text: 2_000_000, image: 256_000 } as const

/** One POST of a form-encoded body (`application/x-www-form-urlencoded`). */
export interface TransportRequest {
  readonly url: string
  readonly body: string
  readonly timeoutMs: number
  /** How the answer's body is handed over: as text, never parsed, or as raw bytes. */
  readonly expect: 'text' | 'bytes'
  /** A longer answer is never handed over: the request rejects with `unusable`. */
  readonly maxBytes: number
  readonly signal?: CancelSignal
}

/** One multipart POST of a picture under the field `file` (contract 6.12: its part needs an image type). */
export interface UploadRequest {
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
  readonly filePath: string
  /** For the answer. The transport adds time for the file, by its size. */
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly signal?: CancelSignal
  /** Called with the part that has been sent, from 0 to 1, where the platform tells. */
  readonly onProgress?: (fraction: number) => void
}

/** Any HTTP answer, whatever its status. */
export interface TransportAnswer {
  readonly status: number
  readonly body: string | ArrayBuffer
}

/** Sends one request; rejects with a `TransportError` when there is no answer. */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer>

/** Sends one file; rejects with a `TransportError` when there is no answer. */
export type UploadTransport = (request: UploadRequest) => Promise<TransportAnswer>

/**
 * `unusable`: the answer is longer than `maxBytes`, or a redirect, which is never followed with a body. `forbidden`:
 * the mini-program may not call this domain until its owner adds it to the platform's list.
 */
export type TransportFailure = 'offline' | 'timeout' | 'aborted' | 'unusable' | 'forbidden'

/** There was no answer, or none to hand over. What a platform's transport rejects with. */
export class TransportError extends Error {
  /** Marks the class for `isTransportError`: `instanceof` is lost where builds turn classes into ES5. */
  readonly isTransportError = true
  readonly reason: TransportFailure

  constructor(reason: TransportFailure) {
    super(reason)
    this.name = 'TransportError'
    this.reason = reason
  }
}

/** Whether a caught value is a transport's error. */
export function isTransportError(error: unknown): error is TransportError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'isTransportError' in error &&
    error.isTransportError === true
  )
}
