import Taro from '@tarojs/taro'
import type { Transport, TransportAnswer, TransportRequest, UploadTransport } from '@/api/client/transport'
import { chosenSize } from '../mini-pictures'
import { uploadTimeLimit } from '../time-limit'
import { limited } from './limited'

type NetworkTask = Promise<unknown> & { abort?: () => void }

type Limits = Pick<TransportRequest, 'signal' | 'timeoutMs' | 'maxBytes'>

interface Failure {
  errMsg?: string
  errorMessage?: string
  error?: number | string
  status?: number | string
  data?: unknown
}

/** The answer in a failure: Alipay treats HTTP 400 and above as one (error 19). */
const answerIn = ({ status, data }: Failure): TransportAnswer | null =>
  Number(status) >= 400 ? { status: Number(status), body: typeof data === 'string' ? data : '' } : null

// Timeout: «request:fail timeout», on Alipay error 13. Forbidden: «request:fail url not in domain list», on Alipay
// «无权跨域».
const reasonOf = (failure: Failure) => {
  const words = `${failure.errMsg ?? ''} ${failure.errorMessage ?? ''}`
  if (/domain list|无权/i.test(words)) return 'forbidden'
  return /time.?out|超时/i.test(words) || Number(failure.error) === 13 ? 'timeout' : 'offline'
}

/** Bytes, or the characters of a text, which has at least as many bytes. A platform may give no body at all. */
const sizeOf = (body: { length?: number; byteLength?: number } | null | undefined) =>
  body?.byteLength ?? body?.length ?? 0

/** Runs a network task: not every platform supports `timeout`. */
const run = (
  limits: Limits,
  start: (done: { success(answer: TransportAnswer): void; fail(failure: Failure): void }) => NetworkTask,
) =>
  limited(limits, (end) => {
    const success = (answer: TransportAnswer) =>
      sizeOf(answer.body) > limits.maxBytes ? end.fail('unusable') : end.answer(answer)
    const task = start({
      success,
      fail(given) {
        // A platform may say nothing at all.
        const failure: Failure = Object(given)
        const answer = answerIn(failure)
        if (answer) success(answer)
        else end.fail(reasonOf(failure))
      },
    })
    // Taro reports a failure twice; it was already handled by `fail`.
    task.catch(() => {})
    return () => task.abort?.()
  })

/** Some platforms read JSON themselves, whatever they are asked for. */
const textIn = (body: unknown) => (typeof body === 'object' ? JSON.stringify(body) : String(body))

/** WeChat then gives a redirect as an answer, which is not HTTP 200. The other platforms ignore it. */
const weChatsOwn = { redirect: 'manual' } as const

/** The fields of an encoded form. */
export function fieldsIn(body: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const pair of body.split('&')) {
    const [key = '', value = ''] = pair.split('=').map(decodeURIComponent)
    if (key) fields[key] = value
  }
  return fields
}

/** Sends a POST with the encoded form, or what the platform wants in its place. The answer's JSON is left to `parseAnswer`. */
export const transportOf =
  (dataOf: (body: string) => string | Record<string, string>): Transport =>
  (request) =>
    run(request, ({ success, fail }) =>
      Taro.request<string | ArrayBuffer, string | Record<string, string>>({
        url: request.url,
        method: 'POST',
        data: dataOf(request.body),
        header: { 'content-type': 'application/x-www-form-urlencoded' },
        dataType: request.expect === 'bytes' ? 'arraybuffer' : 'text',
        responseType: request.expect === 'bytes' ? 'arraybuffer' : 'text',
        timeout: request.timeoutMs,
        ...weChatsOwn,
        success: ({ statusCode, data }) =>
          success({ status: statusCode, body: request.expect === 'bytes' ? data : textIn(data) }),
        fail,
      }),
    )

export const transport = transportOf((body) => body)

/** Alipay requires it. The other platforms ignore it, and Taro's types don't have it. */
const alipaysOwn = { fileType: 'image' }

/** Uploads a picture file. On Alipay the status is a string. */
export const upload: UploadTransport = ({ url, filePath, fields, onProgress, ...limits }) => {
  const timeoutMs = uploadTimeLimit(limits.timeoutMs, chosenSize(filePath))
  return run({ ...limits, timeoutMs }, ({ success, fail }) => {
    const task = Taro.uploadFile({
      url,
      filePath,
      name: 'file',
      ...alipaysOwn,
      formData: fields,
      timeout: timeoutMs,
      success: ({ statusCode, data }) => success({ status: Number(statusCode), body: textIn(data) }),
      fail,
    })
    if (onProgress) task.onProgressUpdate?.(({ progress }) => onProgress(progress / 100))
    return task
  })
}
