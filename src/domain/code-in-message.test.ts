import { codeInMessage } from './code-in-message'

const words = [
  ...['验证码', '驗證碼', '校验码', '校驗碼', '动态码', '動態碼', '确认码', '確認碼', '动态密码'],
  ...['code', 'Code', 'codigo', 'código', 'OTP', 'pin'],
]

test.each(words)('of two numbers the one beside “%s” is the code, before or after it', (word) => {
  expect(codeInMessage(`订单 56789 已付款。${word} 1234`)).toBe('1234')
  expect(codeInMessage(`${word} 1234，订单 56789 已付款。`)).toBe('1234')
  expect(codeInMessage(`1234 ${word} ，订单号是 56789`)).toBe('1234')
})

test.each(['认证码', '認證碼', '授权码', '授權碼', '安全码', '安全碼'])(
  '“%s” is a word for a code as well',
  (word) => {
    expect(codeInMessage(`订单 56789，${word} 1234`)).toBe('1234')
  },
)

test.each(['Code', 'OTP', 'pin'])('“%s” may stand right before its code', (word) => {
  expect(codeInMessage(`${word}1234, 56789`)).toBe('1234')
})

test.each([',', '，', '.', '。', ';', '；', '!', '！', '\n'])(
  'a code is in the same part of a text as its word (%j)',
  (pause) => {
    expect(codeInMessage(`1234 is the code for your sign-in at this shop${pause} 56789 is the order`)).toBe(
      '1234',
    )
    expect(codeInMessage(`The order is 56789${pause} the code for your sign-in at this shop is 1234`)).toBe(
      '1234',
    )
  },
)

test.each(['spin', 'pink', 'laptop'])('“%s” is no word for a code', (word) => {
  const text = `${word} 1234, 56789`
  expect(codeInMessage(text)).toBe(text)
})

test('of two numbers without a word for a code none is taken', () => {
  expect(codeInMessage('您好 5512，或 6613')).toBe('您好 5512，或 6613')
})

test.each([
  ['1234', '1234'],
  ['12345', '12345'],
  ['123456', '123456'],
  ['123 456', '123456'],
  ['123-456', '123456'],
  ['1 2 3 4', '1234'],
  ['1 2 3 4 5 6', '123456'],
  ['123 4567', '4567'],
])('%s in a message is the code %s', (written, code) => {
  expect(codeInMessage(`您好：${written}。`)).toBe(code)
})

test.each(['123', '1 2 3', '1 2 3 4 5 6 7', '1234567', '12 456', '123  456', '123_456'])(
  '%s in a message is no code',
  (written) => {
    const text = `验证码：${written}。`
    expect(codeInMessage(text)).toBe(text)
  },
)

test.each([
  // A link, with a scheme or without.
  'https://t.cn/4321',
  'https://shop.example/4321?order=4321&page=%4321#4321',
  'https://4321/',
  'shop.example/4321',
  'm.my-shop.example/a-b/4321?id=4321',
  't.cn/?4321',
  // A date, a time, a number with a decimal point, a telephone number.
  '2026-11-27',
  '2026.11.27',
  '4321/11/27',
  '12:4321',
  '4321.50',
  '43210.5',
  '1.54321',
  '43210-11-27',
  '2026-11-54321',
  '4321/4321',
  '021-4321-4321',
  // A sum, a time to wait.
  ...['年', '月', '日', '元', '分', '秒', '小时', '小時'].flatMap((unit) => [`4321${unit}`, `4321 ${unit}`]),
  ...['min', 'minutes', 'seg', 'sec', 's', 'm', 'h', 'S'].map((unit) => `4321 ${unit}`),
  // The end of a card's or an account's number.
  ...[
    '尾号',
    '尾號',
    '末四位',
    'ending ',
    'ending in ',
    'ending with ',
    'terminada en ',
    'terminado en ',
  ].flatMap((before) => [`${before}4321`, `${before}为：4321`]),
  'Ending in 4321',
  '尾号 54321',
  '43210 元',
  // A name.
  'T4321',
  'T54321',
  '43210b',
  '4321b',
  'AB4321CD',
])('the number in “%s” is no code', (other) => {
  expect(codeInMessage(`验证码。${other} 。请勿告诉他人，${'　'.repeat(60)} 9876`)).toBe('9876')
})

test.each(['4321 small', '4321 hours', '4321 money', '-4321-', '尾号为1：2 4321', 'ending soon, 4321'])(
  'the number in “%s” may be the code',
  (text) => {
    expect(codeInMessage(text)).toBe('4321')
  },
)

test('what stands between a number and the word counts for the distance, even if it is a link', () => {
  expect(codeInMessage(`5512 https://t.cn/${'a'.repeat(30)} code: valid within an hour: 6613`)).toBe('6613')
})

test('of several words the nearest one counts', () => {
  expect(codeInMessage(`验证码 1234。${'　'.repeat(20)}5678${'　'.repeat(20)}code`)).toBe('1234')
})
