import type { CancelSignal } from './cancel'
import { ApiError, isApiError } from './errors'
import { isTransportError, type TransportAnswer, type TransportFailure } from './transport'

/** Milliseconds before the first and the second repetition. */
const backoffMs = [300, 900]

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export interface SendOptions {
  readonly endpoint: string
  /** Whether to repeat after a network failure or an HTTP 5xx. Only for idempotent requests. */
  readonly retry: boolean
  readonly wait: (ms: number) => Promise<void>
  readonly signal?: CancelSignal
}

/** Sends until there is an answer. Rejects with an `ApiError` of kind `offline`, `timeout`, `aborted` or `server`. */
export async function send(
  attempt: () => Promise<TransportAnswer>,
  { endpoint, retry, wait, signal }: SendOptions,
): Promise<TransportAnswer> {
  for (const pause of retry ? backoffMs : []) {
    const outcome = await sendOnce(attempt, endpoint, signal)
    if (!isWorthRepeating(outcome)) return settled(outcome)
    await wait(pause)
  }
  return settled(await sendOnce(attempt, endpoint, signal))
}

async function sendOnce(
  attempt: () => Promise<TransportAnswer>,
  endpoint: string,
  signal: CancelSignal | undefined,
): Promise<TransportAnswer | ApiError> {
  if (signal?.cancelled) return new ApiError('aborted', endpoint)
  try {
    const answer = await attempt()
    return signal?.cancelled ? new ApiError('aborted', endpoint) : answer
  } catch (error) {
    // The caller is no longer signed in. This is not a network failure.
    if (isApiError(error)) throw error
    if (signal?.cancelled) return new ApiError('aborted', endpoint)
    return failureOf(isTransportError(error) ? error.reason : 'offline', endpoint)
  }
}

function failureOf(reason: TransportFailure, endpoint: string): ApiError {
  if (reason === 'forbidden') return new ApiError('server', endpoint, { detail: 'domain not allowed' })
  if (reason === 'unusable') return new ApiError('server', endpoint, { detail: 'unusable answer' })
  return new ApiError(reason, endpoint)
}

function isWorthRepeating(outcome: TransportAnswer | ApiError): boolean {
  if (!(outcome instanceof Error)) return outcome.status >= 500
  return outcome.kind === 'offline' || outcome.kind === 'timeout'
}

function settled(outcome: TransportAnswer | ApiError): TransportAnswer {
  if (outcome instanceof Error) throw outcome
  return outcome
}
