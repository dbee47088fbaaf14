import Taro from '@tarojs/taro'
import fc from 'fast-check'
import { formEncode } from '@/api/client/form-encode'
import { anyText, wellFormed } from '../../../tests/support/any-text'
import { runs } from '../../../tests/support/property-runs'
import { fieldsIn, transport, upload } from './mini-transport'

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { request: jest.fn(), uploadFile: jest.fn(), chooseImage: jest.fn() },
}))

type Start = (options: {
  success(answer: { statusCode: number; data: unknown }): void
  fail(failure: unknown): void
  timeout: number
}) => object

const task = () => Object.assign(Promise.resolve(), { abort: jest.fn() })

const onRequest = (start: (options: Parameters<Start>[0]) => void) =>
  jest.mocked<(...given: never[]) => unknown>(Taro.request).mockImplementation((options) => {
    start(options)
    return task()
  })

const request = {
  url: 'https://shop.example.com/api.php',
  body: '',
  timeoutMs: 1000,
  expect: 'text',
  maxBytes: 10,
} as const

test.each([
  ['x'.repeat(10), 200],
  ['', 200],
])('an answer of %j is handed over', async (data, statusCode) => {
  onRequest(({ success }) => success({ statusCode, data }))
  await expect(transport(request)).resolves.toEqual({ status: statusCode, body: data })
})

test('JSON that a platform has read already is a text again', async () => {
  onRequest(({ success }) => success({ statusCode: 200, data: { code: 0 } }))
  await expect(transport(request)).resolves.toEqual({ status: 200, body: '{"code":0}' })
})

test('no body at all is no JSON, and harms nothing', async () => {
  onRequest(({ success }) => success({ statusCode: 502, data: null }))
  await expect(transport(request)).resolves.toEqual({ status: 502, body: 'null' })
})

test.each([undefined, null, 'request:fail'])(
  'a failure of which nothing is said (%j) is no connection',
  async (failure) => {
    onRequest(({ fail }) => fail(failure))
    await expect(transport(request)).rejects.toMatchObject({ reason: 'offline' })
  },
)

test('an image stays as it is', async () => {
  const data = new ArrayBuffer(4)
  onRequest(({ success }) => success({ statusCode: 200, data }))
  await expect(transport({ ...request, expect: 'bytes' })).resolves.toEqual({ status: 200, body: data })
})

test.each([
  ['text', 'x'.repeat(11)],
  ['bytes', new ArrayBuffer(11)],
] as const)('a longer %s is not', async (expected, data) => {
  onRequest(({ success }) => success({ statusCode: 200, data }))
  await expect(transport({ ...request, expect: expected })).rejects.toMatchObject({ reason: 'unusable' })
})

test('nor is one that Alipay calls a failure', async () => {
  onRequest(({ fail }) => fail({ error: 19, status: 404, data: 'x'.repeat(11) }))
  await expect(transport(request)).rejects.toMatchObject({ reason: 'unusable' })
})

test.each([
  [{ errMsg: 'request:fail url not in domain list' }, 'forbidden'],
  [{ errMsg: 'uploadFile:fail url not in domain list' }, 'forbidden'],
  [{ error: 11, errorMessage: '无权跨域' }, 'forbidden'],
  [{ errMsg: 'request:fail timeout' }, 'timeout'],
  [{ error: 13, errorMessage: '超时' }, 'timeout'],
  [{ errMsg: 'request:fail net::ERR_INTERNET_DISCONNECTED' }, 'offline'],
  [{ error: 12, errorMessage: '网络出错' }, 'offline'],
])('%j is told as %s', async (failure, reason) => {
  onRequest(({ fail }) => fail(failure))
  await expect(transport(request)).rejects.toMatchObject({ reason })
})

describe('an upload', () => {
  const picture = {
    url: request.url,
    fields: {},
    filePath: 'wxfile://tmp/1.jpg',
    timeoutMs: 10_000,
    maxBytes: 10,
  }
  const onUpload = (uploadTask: object) => {
    const given: Parameters<Start>[0][] = []
    jest.mocked<(...options: never[]) => unknown>(Taro.uploadFile).mockImplementation((options) => {
      given.push(options)
      return uploadTask
    })
    return given
  }

  test('tells how much has been sent', async () => {
    let tell: (step: { progress: number }) => void = () => {}
    const onProgressUpdate = (listener: typeof tell) => {
      tell = listener
    }
    const start = onUpload(Object.assign(task(), { onProgressUpdate }))
    const onProgress = jest.fn()
    const sent = upload({ ...picture, onProgress })
    tell({ progress: 25 })
    tell({ progress: 100 })
    start[0]?.success({ statusCode: 200, data: '{}' })
    await sent
    expect(onProgress.mock.calls).toEqual([[0.25], [1]])
  })

  test('goes well where the platform doesn’t tell', async () => {
    const start = onUpload(task())
    const sent = upload({ ...picture, onProgress: () => {} })
    start[0]?.success({ statusCode: 200, data: '{}' })
    await expect(sent).resolves.toEqual({ status: 200, body: '{}' })
  })

  test('has ten seconds and one for every 8 KB, of a megabyte where nobody knows', async () => {
    jest.useFakeTimers()
    const start = onUpload(task())
    const sent = upload(picture)
    const failed = expect(sent).rejects.toMatchObject({ reason: 'timeout' })
    expect(start[0]?.timeout).toBe(133_000)
    await jest.advanceTimersByTimeAsync(132_999)
    expect(jest.getTimerCount()).toBe(1)
    await jest.advanceTimersByTimeAsync(1)
    await failed
    jest.useRealTimers()
  })
})

test('a form for a platform that encodes it itself holds the same fields', () => {
  expect(fieldsIn('')).toEqual({})
  fc.assert(
    fc.property(anyText.map(wellFormed), anyText.map(wellFormed), (nickname, address) => {
      expect(fieldsIn(formEncode({ nickname, address }))).toEqual({ nickname, address })
    }),
    runs(500),
  )
})
