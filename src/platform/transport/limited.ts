import {
  type TransportAnswer,
  TransportError,
  type TransportFailure,
  type TransportRequest,
} from '@/api/client/transport'

/** Ends a request once: with its answer, or with the reason why there is none. */
export interface Ending {
  answer(answer: TransportAnswer): void
  fail(reason: TransportFailure): void
}

/** Runs a request with its time limit and cancel signal; `start` begins it and returns how to break it off. */
export const limited = (
  { signal, timeoutMs }: Pick<TransportRequest, 'signal' | 'timeoutMs'>,
  start: (end: Ending) => (() => void) | undefined,
): Promise<TransportAnswer> =>
  new Promise((resolve, reject) => {
    if (signal?.cancelled) return reject(new TransportError('aborted'))
    const fail = (reason: TransportFailure) => {
      finish()
      reject(new TransportError(reason))
    }
    const breakOff = (reason: TransportFailure) => {
      fail(reason)
      abort?.()
    }
    const timer = setTimeout(() => breakOff('timeout'), timeoutMs)
    const stopListening = signal?.onCancel(() => breakOff('aborted'))
    const finish = () => {
      clearTimeout(timer)
      stopListening?.()
    }
    const abort = start({
      answer(answer) {
        finish()
        resolve(answer)
      },
      fail,
    })
  })
