import type { CancelSignal } from './cancel'

/** One POST of a form-encoded body (`application/x-www-form-urlencoded`). */
export interface TransportRequest {
  readonly url: string
  readonly body: string
  readonly timeoutMs: number
  /** How the answer's body is handed over: as text, never parsed, or as raw bytes. */
  readonly expect: 'text' | 'bytes'
  readonly signal?: CancelSignal
}

/** One multipart POST of a picture under the field `file` (contract 6.12: its part needs an image type). */
export interface UploadRequest {
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
  readonly filePath: string
  readonly timeoutMs: number
  readonly signal?: CancelSignal
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

export type TransportFailure = 'offline' | 'timeout' | 'aborted'

/** There was no answer. What a platform's transport rejects with. */
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
