import fc from 'fast-check'
import { runs } from '../../../tests/support/property-runs'
import { type ApiError, isApiError } from './errors'
import { parseAnswer } from './parse-answer'

function failureOf(body: string | ArrayBuffer, status = 200): ApiError {
  try {
    parseAnswer('user/reg', { status, body })
  } catch (error) {
    if (isApiError(error)) return error
    throw error
  }
  throw new Error('no failure')
}

function json(code: unknown, msg = '', data: unknown = ''): string {
  return JSON.stringify({ msg, code, data })
}

test('gives the data of a success', () => {
  expect(parseAnswer('user/reg', { status: 200, body: json(0, '发送成功', { a: 1 }) })).toEqual({ a: 1 })
})

test.each(['\uFEFF', '\uFEFF\uFEFF\uFEFF', '\r\n\uFEFF', '\n\n \t\uFEFF\uFEFF\n'])(
  'reads an answer after %j, which files of the shop put before it (A12)',
  (before) => {
    const body = `${before}${json('0', '', 'x')}\r\n`
    expect(parseAnswer('user/reg', { status: 200, body })).toBe('x')
    const bytes = Uint8Array.from(Buffer.from(body)).buffer
    expect(parseAnswer('user/reg', { status: 200, body: bytes })).toBe('x')
  },
)

test.each([
  ['<br />\n<b>Deprecated</b>:  Return type of {"offsetGet"} in <b>/a.php</b> on line <b>1</b><br />\n', ''],
  ['PHP Warning:  Module "gd" is already loaded in Unknown on line 0\n', ''],
  ['\0', ''],
  ['', '<br />\n<b>Warning</b>:  session_write_close()'],
  ['', '\n<!-- 0.012s -->'],
])('reads an answer between %j and %j, which an old shop says on a new PHP', (before, after) => {
  const answer = { msg: '注册成功', code: 0, data: { text: '{"code":-1}' } }
  const body = `${before}${JSON.stringify(answer)}${after}`
  expect(parseAnswer('user/reg', { status: 200, body })).toEqual(answer.data)
})

test('the data of a refusal may have any shape (A12)', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(failureOf(json(-3, '已存在', data))).toMatchObject({ kind: 'rejected', code: -3 })
    }),
    runs(300),
  )
  expect(failureOf('{"code":-3,"msg":"已存在"}')).toMatchObject({ kind: 'rejected', code: -3 })
})

test('a refusal and the reason of a closed shop are shown as plain text (A11)', () => {
  const message = '<b>该手机</b>禁止注册 (... @ $var..)'
  for (const code of [-1, -10000])
    expect(failureOf(json(code, message)).serverMessage).toBe('该手机 禁止注册')
})

test('reads an answer that came as bytes', () => {
  const bytes = Uint8Array.from(Buffer.from(json(-10000, '升级中...'))).buffer
  expect(failureOf(bytes)).toMatchObject({ kind: 'closed', serverMessage: '升级中...' })
})

test.each([
  ['an empty body', '', 500],
  ['an HTML page', '<!DOCTYPE html><title>系统发生错误</title>', 500],
  ['code 0 on an HTTP 500', '{"code":0,"message":"preg_match(): Argument #2"}', 500],
  ['a full answer on an HTTP 502', json(0, 'ok', { id: 1 }), 502],
  ['a full answer on an HTTP 404', json(0, 'ok', { id: 1 }), 404],
  ['a refusal on an HTTP 403', json(-1, 'forbidden'), 403],
  ['a full answer on an HTTP 302', json(0, 'ok', { id: 1 }), 302],
  ['a full answer without a status', json(0, 'ok', { id: 1 }), 0],
  ['an empty body on an HTTP 200', '', 200],
  ['HTML on an HTTP 200', '<html></html>', 200],
  ['HTML with other JSON on an HTTP 200', '<script>x = {"a":{"code":0}}</script>', 200],
  ['truncated JSON with whole parts', '{"msg":"ok","code":0,"data":{"a":{},"b', 200],
  ['truncated JSON', json(0, 'ok', { id: 1 }).slice(0, -4), 200],
  ['null', 'null', 200],
  ['a number', '12', 200],
  ['a list', '[]', 200],
  ['no code', '{"msg":"ok","data":{}}', 200],
  ['a code that is no number', json('ok'), 200],
  ['a code of null', json(null), 200],
  ['a code in a list', json(['0']), 200],
  ['a code after other signs', json('v0'), 200],
  ['a code before other signs', json('0x'), 200],
  ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x00).buffer, 200],
])('%s is an error of the server', (_, body, status) => {
  expect(failureOf(body, status)).toMatchObject({ kind: 'server', serverMessage: undefined })
})

test.each([
  ['HTTP 502', json(0), 502],
  ['not JSON', '<html></html>', 200],
  ['code', json('ok'), 200],
])('an operator is told that it was %s', (detail, body, status) => {
  expect(failureOf(body, status).message).toBe(`user/reg server ${detail}`)
})

test.each([-500, -1000, -9999, '-500'])('code %s hides its message', (code) => {
  const error = failureOf(json(code, "SQLSTATE[22001]: Data too long for column 'nickname'"))
  expect(error).toMatchObject({ kind: 'server', code: Number(code), serverMessage: undefined })
  expect(error.message).not.toContain('SQLSTATE')
})

test('-400 is signed out', () => {
  const body = '{"msg":"\\u767b\\u5f55\\u5931\\u6548","code":-400,"data":""}'
  expect(failureOf(body)).toMatchObject({ kind: 'signedOut', code: -400, serverMessage: undefined })
})

test('-10000 is closed, with the reason as text', () => {
  const reason = '<p style="color:red">系统维护中，请&quot;稍后&quot;再来</p>'
  expect(failureOf(json(-10000, reason))).toMatchObject({
    kind: 'closed',
    code: -10000,
    serverMessage: '系统维护中，请"稍后"再来',
  })
})

test.each([-1, -2, -10, -110, -422, 404])('code %i is rejected, with the words of the shop', (code) => {
  expect(failureOf(json(code, '用户已存在[a&amp;b]\r\n', []))).toMatchObject({
    kind: 'rejected',
    code,
    serverMessage: '用户已存在[a&b]',
  })
})

test('a message that is no text is none', () => {
  expect(failureOf('{"code":-1,"msg":["x"]}')).toMatchObject({ kind: 'rejected', serverMessage: '' })
})
