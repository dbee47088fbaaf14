import type { CancelSignal } from './cancel'

/** The most bytes that an answer may have. */
export const answerLimits = { text: 2_000_000, image: 256_000 } as const

/** One POST of a form-encoded body (`application/x-www-form-urlencoded`). */
export interface TransportRequest {
  readonly url: string
  readonly body: string
  /** For the answer: an upload has more, by the size of the file. */
  readonly timeoutMs: number
  /** The form of the answer's body: unparsed text or raw bytes. */
  readonly expect: 'text' | 'bytes'
  /** The request rejects with `unusable` when the answer is longer. */
  readonly maxBytes: number
  readonly signal?: CancelSignal
}

/** One multipart POST of an image in the field `file`, whose part needs an image content type (contract 6.12). */
export interface UploadRequest extends Omit<TransportRequest, 'body' | 'expect'> {
  readonly fields: Readonly<Record<string, string>>
  readonly filePath: string
  /** Called with the fraction sent, from 0 to 1, on platforms that report it. */
  readonly onProgress?: (fraction: number) => void
}

/** Any HTTP answer, whatever its status. */
export interface TransportAnswer {
  readonly status: number
  readonly body: string | ArrayBuffer
}

/** Sends one request. Rejects with a `TransportError` when there is no answer. */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer>

/** Sends one file. Rejects with a `TransportError` when there is no answer. */
export type UploadTransport = (request: UploadRequest) => Promise<TransportAnswer>

/**
 * - `unusable`: the answer is longer than `maxBytes`, or it is a redirect, which is never followed with a body.
 * - `forbidden`: the domain is not on the platform's list of domains that this mini-program may call.
 */
export type TransportFailure = 'offline' | 'timeout' | 'aborted' | 'unusable' | 'forbidden'

/** A platform's transport rejects with this when there is no usable answer. */
export class TransportError extends Error {
  /** Marks the class for `isTransportError`: `instanceof` doesn't work in builds that compile classes to ES5. */
  readonly isTransportError = true
  override readonly name = 'TransportError'

  constructor(readonly reason: TransportFailure) {
    super(reason)
  }
}

/** Whether a caught value is a `TransportError`. */
export function isTransportError(error: unknown): error is TransportError {
  return Object(error).isTransportError === true
}
