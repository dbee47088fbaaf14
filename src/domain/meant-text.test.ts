import { isUnseen, meantText, type TextKind } from './meant-text'
import { codeProblem } from './validation'

const hongKong = '/^[569]\\d{7}$/u'

test.each<[TextKind, string, string]>([
  ['mobile', '\u202d138 0013 8001\u202c', '13800138001'],
  ['mobile', '+86 138-0013-8001', '13800138001'],
  ['mobile', '0086 (138) 0013 8001', '13800138001'],
  ['mobile', '（＋86）１３８００１３８００１', '13800138001'],
  ['mobile', 'tel:+8613800138001', '13800138001'],
  ['mobile', '+852 5123 4567', '+852 5123 4567'],
  ['mobile', '1380013800', '1380013800'],
  ['mobile', '١٣٨٠٠١٣٨٠٠١', '13800138001'],
  ['mobile', '+۸۶ ۱۳۸ ۰۰۱۳ ۸۰۰۱', '13800138001'],
  ['mobile', '手机：138 0013 8001', '13800138001'],
  ['mobile', 'Tel: +86-138-0013-8001;', '13800138001'],
  ['mobile', '“13800138001”。', '13800138001'],
  ['mobile', '138\ufffc00138001\ud83d', '13800138001'],
  ['mobile', '张三 13800138001', '张三 13800138001'],
  ['code', '١٢٣٤', '1234'],
  ['code', ' １２ 34\u200b', '1234'],
  ['code', '12-34-56', '123456'],
  ['captcha', ' ａ b 1 2 ', 'ab12'],
  ['username', '\u200bzhang_san\u00a0', 'zhang_san'],
  ['username', 'zhang san', 'zhang san'],
  ['account', ' +86 138 0013 8001', '13800138001'],
  ['account', 'mailto:a@b.cn', 'a@b.cn'],
  ['account', 'zhang_san\u2060', 'zhang_san'],
  ['email', '＜a＠b。cn＞ ', 'a@b.cn'],
  ['email', 'a b@c.cn', 'a b@c.cn'],
  ['freeText', ' 张\u202e三\u200b ', '张三'],
  ['freeText', '👨‍👩‍👧', '👨‍👩‍👧'],
  ['freeText', '张三\ud83d', '张三'],
  ['freeText', '\ude00张\ufffc三😀', '张三😀'],
  ['username', 'zhang\udc00san', 'zhangsan'],
  ['account', 'user13800138001', 'user13800138001'],
  ['freeText', '一号\r\n二楼', '一号 二楼'],
])('%s %j means %j', (kind, text, meant) => {
  expect(meantText(kind, text)).toBe(meant)
})

test.each([...' ()[].,;、。·•・~/-"‘\u2010\u2015\u2212'])(
  'the separator %j of a number is left out',
  (separator) => {
    expect(meantText('mobile', `138${separator}0013${separator}8001`)).toBe('13800138001')
    expect(meantText('code', `12${separator}34`)).toBe('1234')
  },
)

test.each(['+86', '0086', '86', '+ 86', 'tel:86', 'TEL:+86 '])(
  'the country code %s is left out',
  (before) => {
    expect(meantText('mobile', `${before}13800138001`)).toBe('13800138001')
  },
)

test.each(['+87', '186', '+860', '86+86', '00 186', 'call tel:'])('%s is no country code', (before) => {
  expect(meantText('mobile', `${before}13800138001`)).toBe(`${before}13800138001`)
})

test.each(['\r', '\n', '\u0085', '\u2028', '\u2029', '\t', '\v', '\f', '\r\n\r\n'])(
  'the line break %j of an address is one blank',
  (lineBreak) => {
    expect(meantText('freeText', `${lineBreak}一号${lineBreak}二楼${lineBreak}`)).toBe('一号 二楼')
  },
)

test.each([
  ['MAILTO:a@b.cn', 'a@b.cn'],
  ['mailto:<a@b.cn>', 'a@b.cn'],
  ['< a@b.cn >', 'a@b.cn'],
  ['a@b。com。cn', 'a@b.com.cn'],
  ['Ada <a@b.cn>', 'a@b.cn'],
  ['"Ada L." < a@b.cn>;', 'a@b.cn'],
  ['<mailto:a@b.cn>,', 'a@b.cn'],
  ['mailto:a@b.cn?subject=x', 'a@b.cn'],
  ['邮箱：a@b.cn。', 'a@b.cn'],
  ['E-mail: a@b.cn、', 'a@b.cn'],
  ['Ada <a@b.cn> (work)', 'a@b.cn'],
  ['a@b.cn <c@d.cn> <e@f.cn>', 'a@b.cn <c@d.cn> <e@f.cn>'],
  ['to mailto:a@b.cn', 'to mailto:a@b.cn'],
])('the e-mail address %j means %j', (text, meant) => {
  expect(meantText('email', text)).toBe(meant)
})

test('an account is an address only with its sign', () => {
  expect(meantText('account', 'mailto:a＠b。cn')).toBe('a@b.cn')
  expect(meantText('account', 'mailto:ada')).toBe('mailto:ada')
  expect(meantText('account', '5123 4567', hongKong)).toBe('51234567')
})

test("another country's numbers lose their separators, but no country code of the mainland", () => {
  expect(meantText('mobile', '5123 4567', hongKong)).toBe('51234567')
  expect(meantText('mobile', '+86 5123 4567', hongKong)).toBe('+86 5123 4567')
  expect(meantText('mobile', '+86 138 0013 8001', '^\\+86\\d{11}$')).toBe('+8613800138001')
  // The shop's rule is not understood, or takes both.
  expect(meantText('mobile', '+86 138 0013 8001', '{^1\\d{10}$}')).toBe('13800138001')
  expect(meantText('mobile', '+86 138 0013 8001', '^(\\+86)?\\d{11}$')).toBe('13800138001')
  expect(meantText('mobile', '5123-4567', '^\\d{4}-\\d{4}$')).toBe('5123-4567')
})

test.each([
  ['【商店】验证码 1234，5 分钟内有效，请勿告诉他人。', '1234'],
  ['【商店】您的验证码是：903417。如非本人操作，请致电 95588。', '903417'],
  ['【商店】123-456（验证码），2026-11-27 12:30 前有效', '123456'],
  ['尾号 8001 的用户，您的校验码为 4471，退订回 T，详见 t.cn/A1234', '4471'],
  ['Your code is 5512. It expires in 10 minutes. Order 20261', '5512'],
  ['4417 es su código de verificación', '4417'],
  ['G-204817 is your verification code', '204817'],
  ['您好 5512', '5512'],
])('the code in %j is %s', (message, code) => {
  expect(meantText('code', message)).toBe(code)
})

test.each([
  ['验证码：1 2 3 4', '1234'],
  ['验证码：۱۲۳۴', '1234'],
  ['Code1234', '1234'],
  ['【店】1234为您的登录验证码，订单 56789', '1234'],
  ['123456 is your verification code. Ref 45678', '123456'],
  ['安全码 1234，订单 5678', '1234'],
])('the code in %j is %s, whatever stands around it', (message, code) => {
  expect(meantText('code', message)).toBe(code)
})

test.each(['12a4', '1234567', '您好 5512，或 6613', 'abc', '12345678 是验证码', '123 4567 890', '1234abc'])(
  'in %j is no code',
  (text) => {
    expect(codeProblem(meantText('code', text))).toBe('codeFormat')
  },
)

test.each([
  '',
  ' ',
  '\u3164',
  '\u2800',
  '\u200b\u200d',
  '\u115f \u1160',
  '\ufe0f',
  '\u3000',
  '\u{e0020}',
  '\ud83d',
  '\ufffc',
  '\u{1d173}',
  '\u{1bca0}',
])('%j shows nothing', (text) => {
  expect(isUnseen(text)).toBe(true)
})

test.each(['.', '0', '名', '👨‍👩‍👧', '\u3164a'])('%j shows something', (text) => {
  expect(isUnseen(text)).toBe(false)
})
