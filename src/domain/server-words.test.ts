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
])('%j loses the placeholders of its template', (message, words) => {
  expect(serverWords(message)).toBe(words)
})

test.each(['', '  ', '<p></p>', '[@ $var..]', '...', '\u202e'])('nothing is left of %j', (message) => {
  expect(serverWords(message)).toBe('')
})

test('a direction that a message forces on the screen is dropped', () => {
  expect(serverWords('\u202e误有')).toBe('误有')
})
