import { serverWords } from './server-words'

test.each([
  ['该用户名禁止注册(admin)', '该用户名禁止注册(admin)'],
  ['发送失败[业务限流\r\n]', '发送失败[业务限流 ]'],
  ['invalid code, rid: 65a0-stub(40029)', 'invalid code, rid: 65a0-stub(40029)'],
  ['余额 $5，折扣 100% sure，时间 12:30', '余额 $5，折扣 100% sure，时间 12:30'],
])('%j is shown as it is', (message, words) => {
  expect(serverWords(message)).toBe(words)
})

test.each([
  ['<b style="color:red">手机号</b>有误<br>请重试', '手机号 有误 请重试'],
  ['&lt;b&gt;手机号&lt;/b&gt;有误', '手机号 有误'],
  ['&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;有误', '有误'],
])('%j loses its markup', (message, words) => {
  expect(serverWords(message)).toBe(words)
})

test.each([
  ['El usuario ya existe (... @ $var..)', 'El usuario ya existe'],
  ['El usuario ya existe ... @ $var..', 'El usuario ya existe'],
  ['用户已存在[{$var}]', '用户已存在'],
  ['{:name} 不能为空', '不能为空'],
  [':attribute 不能为空', '不能为空'],
  ['Too long: %s of %1$d', 'Too long: of'],
  ['@ $var 有误', '有误'],
  // Signs that belong to a word stay.
  ['#12 @张三 C# ab@ %s', '#12 @张三 C# ab@'],
])('%j loses the placeholders of its template', (message, words) => {
  expect(serverWords(message)).toBe(words)
})

test.each(['', '  ', '<p></p>', '[@ $var..]', '...', '\u202e'])('nothing is left of %j', (message) => {
  expect(serverWords(message)).toBe('')
})

test('a direction that a message forces on the screen is dropped', () => {
  expect(serverWords('\u202e误有')).toBe('误有')
})

const placeholders = [
  ...[
    '%s',
    '%d',
    '%S',
    '%1$s',
    '%12$d',
    '{$name}',
    '{:name}',
    '{ $name }',
    '{{$name}}',
    '{{ user.name }}',
    '$\u007bname}',
  ],
  ...['{}', '$name', '$a1', '$_x', '$\u007b name }'],
]
test.each(placeholders)('%s is a placeholder', (placeholder) => {
  expect(serverWords(`账号${placeholder} 有误`)).toBe('账号 有误')
})

test.each([...'([{（【「『“"\'', '', ' '])('a word behind a colon is a placeholder after “%s”', (before) => {
  expect(serverWords(`${before}:name，有误`)).not.toContain('name')
})

test.each(['账号:name', '12:30', '100%standard', '%x', '$5', '账号：name', 'a:b', '(12:30)'])(
  '%s is no placeholder',
  (text) => {
    expect(serverWords(text)).toBe(text)
  },
)

test.each([
  ...['()', '[]', '{}', '（）', '【】', '「」', '『』', '“”', '""', "''"].map(
    ([open, close]) => `${open} . ${close}`,
  ),
  ...'.…,:;|@#$&=*+/\\-'.split('').map((sign) => `(${sign}${sign})`),
])('%s is left out with the placeholder that stood in it', (left) => {
  const [open = '', close = ''] = [left.slice(0, 1), left.slice(1)]
  expect(serverWords(`账号${open}%s${close}有误`)).toBe('账号 有误')
})

test.each(['@', '#', '$', '-@', '@-', '.@:', '…#;', '|$,'])(
  '%s is left out where a placeholder was',
  (signs) => {
    expect(serverWords(`有误 ${signs} %s`)).toBe('有误')
    expect(serverWords(`%s ${signs} 有误`)).toBe('有误')
    expect(serverWords(`有误 ${signs}`)).toBe(`有误 ${signs}`)
  },
)

test('brackets and signs with words in them stay where a placeholder was', () => {
  expect(serverWords('%s 有误 (a) 1-2 x@y')).toBe('有误 (a) 1-2 x@y')
})

test.each([
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2060',
  '\u2069',
  '\ufeff',
])('the invisible %j is dropped', (invisible) => {
  expect(serverWords(`有${invisible}误`)).toBe('有误')
})

test.each(['a', 'Z', '7', 'é', '有', '\u00a1', '\uffe5'])('%s alone is something to read', (text) => {
  expect(serverWords(text)).toBe(text)
})

test.each(['!?', '- -', '&&', '~'])('%s alone is nothing to read', (text) => {
  expect(serverWords(text)).toBe('')
})
