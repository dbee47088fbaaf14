import Taro from '@tarojs/taro'
import {
  type Transport,
  type TransportAnswer,
  TransportError,
  type TransportRequest,
  type UploadTransport,
} from '@/api/client/transport'
import { chosenSize } from '../mini-pictures'
import { uploadTimeLimit } from '../time-limit'

type NetworkTask = Promise<unknown> & { abort?: () => void }

type Limits = Pick<TransportRequest, 'signal' | 'timeoutMs' | 'maxBytes'>

interface Failure {
  errMsg?: string
  errorMessage?: string
  error?: number | string
  status?: number | string
  data?: unknown
}

/** Alipay calls everything from HTTP 400 on a failure (error 19), but the shop did answer. */
const answerIn = ({ status, data }: Failure): TransportAnswer | null =>
  Number(status) >= 400 ? { status: Number(status), body: typeof data === 'string' ? data : '' } : null

// The platforms name the same thing differently: «request:fail timeout» and Alipay's error 13, «request:fail url not in
// domain list» and Alipay's «无权跨域».
const reasonOf = (failure: Failure) => {
  const words = `${failure.errMsg ?? ''} ${failure.errorMessage ?? ''}`
  if (/domain list|无权/i.test(words)) return 'forbidden'
  return /time.?out|超时/i.test(words) || Number(failure.error) === 13 ? 'timeout' : 'offline'
}

/** Characters of a text, of which none is less than a byte. A platform may hand over nothing at all. */
const sizeOf = (body: { length?: number; byteLength?: number } | null | undefined) =>
  body?.byteLength ?? body?.length ?? 0

/** Runs one network task under the request's own time limit and cancel: not every platform keeps `timeout`. */
const limited = (
  { signal, timeoutMs, maxBytes }: Limits,
  start: (done: { success(answer: TransportAnswer): void; fail(failure: Failure): void }) => NetworkTask,
) =>
  new Promise<TransportAnswer>((resolve, reject) => {
    const end = (reason: TransportError['reason']) => {
      finish()
      task?.abort?.()
      reject(new TransportError(reason))
    }
    const timer = setTimeout(() => end('timeout'), timeoutMs)
    const forget = signal?.onCancel(() => end('aborted'))
    const finish = () => {
      clearTimeout(timer)
      forget?.()
    }
    const success = (answer: TransportAnswer) => {
      finish()
      if (sizeOf(answer.body) > maxBytes) reject(new TransportError('unusable'))
      else resolve(answer)
    }
    const task = start({
      success,
      fail(failure) {
        const answer = answerIn(failure)
        if (answer) return success(answer)
        finish()
        reject(new TransportError(reasonOf(failure)))
      },
    })
    // Taro tells a failure twice, and what was said to `fail` needs no second hearing.
    task.catch(() => {})
  })

/** WeChat then hands a redirect over as an answer, which is no HTTP 200; the others pass over it. */
const weChatsOwn = { redirect: 'manual' } as const

/** One POST to the shop. The body is text already, and the answer is asked for as text: parsing is ours. */
export const transport: Transport = (request) =>
  limited(request, ({ success, fail }) =>
    Taro.request<string | ArrayBuffer, string>({
      url: request.url,
      method: 'POST',
      data: request.body,
      header: { 'content-type': 'application/x-www-form-urlencoded' },
      dataType: request.expect === 'bytes' ? 'arraybuffer' : 'text',
      responseType: request.expect === 'bytes' ? 'arraybuffer' : 'text',
      timeout: request.timeoutMs,
      ...weChatsOwn,
      success: ({ statusCode, data }) => success({ status: statusCode, body: data }),
      fail,
    }),
  )

/** Alipay uploads nothing without it; the others pass over it, and Taro's types too. */
const alipaysOwn = { fileType: 'image' }

/** Sends a picture file that the platform gave. Alipay tells the status of an upload as a text. */
export const upload: UploadTransport = ({ url, filePath, fields, onProgress, ...limits }) => {
  const timeoutMs = uploadTimeLimit(limits.timeoutMs, chosenSize(filePath))
  return limited({ ...limits, timeoutMs }, ({ success, fail }) => {
    const task = Taro.uploadFile({
      url,
      filePath,
      name: 'file',
      ...alipaysOwn,
      formData: fields,
      timeout: timeoutMs,
      success: ({ statusCode, data }) => success({ status: Number(statusCode), body: data }),
      fail,
    })
    if (onProgress) task.onProgressUpdate?.(({ progress }) => onProgress(progress / 100))
    return task
  })
}
