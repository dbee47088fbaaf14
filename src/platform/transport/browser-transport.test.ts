import { createServer, type RequestListener, type Server } from 'node:http'
import { createCancel } from '@/api/client/cancel'
import { transport } from './browser-transport'

// Node's fetch, against a real server.

let server: Server | undefined

const urlOf = (listener: RequestListener) =>
  new Promise<string>((resolve) => {
    server = createServer(listener).listen(0, '127.0.0.1', () => {
      const address = server?.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api.php`)
    })
  })

const limits = { body: 's=1', timeoutMs: 5000, expect: 'text', maxBytes: 1000 } as const

afterEach(() => {
  jest.restoreAllMocks()
  server?.closeAllConnections()
  server?.close()
})

test('posts a form and gives the answer as text or as bytes, whatever its status', async () => {
  const url = await urlOf((request, response) => {
    response.writeHead(503)
    response.end(`${request.method} ${request.headers['content-type']} 好`)
  })
  const text = 'POST application/x-www-form-urlencoded 好'
  expect(await transport({ url, ...limits })).toEqual({ status: 503, body: text })
  const { body } = await transport({ url, ...limits, expect: 'bytes' })
  expect(typeof body === 'string' ? null : new TextDecoder().decode(body)).toBe(text)
})

test('neither sends nor keeps cookies, and follows no redirect', async () => {
  const call = jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}'))
  await transport({ url: 'https://shop.example.com/api.php', ...limits })
  expect(call.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', redirect: 'manual' })
})

test('a redirect is no answer', async () => {
  // Only browsers make a Response of this type.
  const redirect = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' })
  jest.spyOn(globalThis, 'fetch').mockResolvedValue(redirect)
  await expect(transport({ url: 'https://shop.example.com/', ...limits })).rejects.toMatchObject({
    reason: 'unusable',
  })
})

describe('an answer that is too long', () => {
  test('is refused by its length before it is read', async () => {
    const url = await urlOf((_, response) => response.end('x'.repeat(1001)))
    await expect(transport({ url, ...limits })).rejects.toMatchObject({ reason: 'unusable' })
  })

  test('is left as soon as it proves too long', async () => {
    let left: () => void = () => {}
    const gone = new Promise<void>((resolve) => {
      left = resolve
    })
    const url = await urlOf((_, response) => {
      response.on('close', left)
      // An endless body without a length.
      for (let piece = 0; piece < 3; piece += 1) response.write('x'.repeat(500))
    })
    await expect(transport({ url, ...limits })).rejects.toMatchObject({ reason: 'unusable' })
    await gone
  })

  test('is refused where a browser hands out bodies only as a whole', async () => {
    const whole = (length: number) =>
      Object.defineProperty(new Response('x'.repeat(length)), 'body', { value: undefined })
    const call = jest.spyOn(globalThis, 'fetch')
    call.mockResolvedValueOnce(whole(1000))
    await expect(transport({ url: 'https://shop.example.com/', ...limits })).resolves.toMatchObject({
      status: 200,
    })
    call.mockResolvedValueOnce(whole(1001))
    await expect(transport({ url: 'https://shop.example.com/', ...limits })).rejects.toMatchObject({
      reason: 'unusable',
    })
  })

  test('one of exactly that length is handed over', async () => {
    const url = await urlOf((_, response) => response.end('x'.repeat(1000)))
    await expect(transport({ url, ...limits })).resolves.toMatchObject({ status: 200 })
  })
})

const hanging: RequestListener = () => {}

const withoutAbortController = () => {
  const { AbortController: original } = globalThis
  Reflect.deleteProperty(globalThis, 'AbortController')
  return () => {
    globalThis.AbortController = original
  }
}

describe.each([
  ['with', () => () => {}],
  ['without', withoutAbortController],
])('a server that never answers, %s AbortController', (_, prepare) => {
  let restore: () => void
  beforeEach(() => {
    restore = prepare()
  })
  afterEach(() => restore())

  test('ends in a timeout', async () => {
    const url = await urlOf(hanging)
    await expect(transport({ url, ...limits, timeoutMs: 30 })).rejects.toMatchObject({ reason: 'timeout' })
  })

  test('can be cancelled', async () => {
    const url = await urlOf(hanging)
    const { signal, cancel } = createCancel()
    const call = transport({ url, ...limits, signal })
    cancel()
    await expect(call).rejects.toMatchObject({ reason: 'aborted' })
  })
})

test('nothing is sent after the cancel', async () => {
  const call = jest.spyOn(globalThis, 'fetch')
  const { signal, cancel } = createCancel()
  cancel()
  await expect(transport({ url: 'https://shop.example.com/', ...limits, signal })).rejects.toMatchObject({
    reason: 'aborted',
  })
  expect(call).not.toHaveBeenCalled()
})

test('no connection is offline', async () => {
  await expect(transport({ url: 'http://127.0.0.1:9/', ...limits })).rejects.toMatchObject({
    reason: 'offline',
  })
})
