import Taro from '@tarojs/taro'
import {
  type Transport,
  type TransportAnswer,
  TransportError,
  type TransportRequest,
  type UploadTransport,
} from '@/api/transport'

type Limits = Pick<TransportRequest, 'signal' | 'timeoutMs'>

// The platforms name the same thing differently: «request:fail timeout», «request:fail abort», Alipay's error 13.
const reasonOf = (failure: { errMsg?: string; errorMessage?: string; error?: number | string }) => {
  const words = `${failure.errMsg ?? ''} ${failure.errorMessage ?? ''}`
  return /time.?out|超时/i.test(words) || Number(failure.error) === 13 ? 'timeout' : 'offline'
}

/** Runs one network task under the request's own time limit and cancel: not every platform keeps `timeout`. */
const limited = (
  { signal, timeoutMs }: Limits,
  start: (done: { success(answer: TransportAnswer): void; fail(failure: object): void }) => {
    abort?: () => void
  },
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
    const task = start({
      success(answer) {
        finish()
        resolve(answer)
      },
      fail(failure) {
        finish()
        reject(new TransportError(reasonOf(failure)))
      },
    })
  })

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
      success: ({ statusCode, data }) => success({ status: statusCode, body: data }),
      fail,
    }),
  )

/** Sends a picture file that the platform gave. */
export const upload: UploadTransport = (request) =>
  limited(request, ({ success, fail }) =>
    Taro.uploadFile({
      url: request.url,
      filePath: request.filePath,
      name: 'file',
      formData: request.fields,
      timeout: request.timeoutMs,
      success: ({ statusCode, data }) => success({ status: statusCode, body: data }),
      fail,
    }),
  )
