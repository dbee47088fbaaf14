import fc from 'fast-check'
import { runs } from '../../tests/support/property-runs'
import { matchesMobile, mobileExpression } from './mobile-pattern'

test.each([
  ['13800138000', true],
  ['19912345678', true],
  ['12800138000', false],
  ['1380013800', false],
  ['13800138000\n', false],
])('without a pattern %j is a number of the mainland: %s', (text, fits) => {
  expect(matchesMobile(text)).toBe(fits)
  expect(matchesMobile(text, '')).toBe(fits)
})

// Hong Kong, as PHP takes it.
test.each([
  '^[5-9]\\d{7}$',
  '/^[5-9]\\d{7}$/',
  '/^[5-9]\\d{7}$/u',
  '/^[5-9]\\d{7}$/iD',
  '#^[5-9]\\d{7}$#',
  '~^[5-9][0-9]{7}$~u',
  '(^[5-9]\\d{7}$)',
  '\\A[5-9]\\d{7}\\z',
  '/\\A[5-9]\\d{7}\\Z/',
  '/[5-9]\\d{7}$/A',
  '/^(?P<first>[5-9])(?<rest>\\d{7})$/',
  '/^(?>[5-9])\\d{7}+$/',
  '/^(?=[5-9])(?!1)(\\d{4}){2}$/',
  ' /^([5-9]{1})(\\d|\\d){4}\\d{3}$/ ',
  ' ^[5-9]\\d{7}$ ',
  '\\b[5-9]\\B\\d{7}\\b',
])('"%s" is understood', (pattern) => {
  expect(mobileExpression(pattern)).not.toBeNull()
  expect(matchesMobile('51234567', pattern)).toBe(true)
  for (const text of ['41234567', '5123456', '512345678', '13800138000']) {
    expect(matchesMobile(text, pattern)).toBe(false)
  }
})

const ofTheWorld = [
  '^1((3|4|5|6|7|8|9){1}\\d{1})\\d{8}$',
  '/^1[3456789]\\d{9}$/',
  '^(\\+?86|0086)?[ -]?1[3-9]\\d{9}$',
  '^\\+?[1-9]\\d{6,14}$',
  '^\\+?\\d{1,3}[ -]?\\(?\\d{1,4}\\)?[ -]?\\d{4,10}$',
  '^((13[0-9])|(14[5,7])|(15[0-3,5-9])|(17[0,3,5-8])|(18[0-9])|166|198|199|(147))\\d{8}$',
]
test.each(ofTheWorld)('%s, as shops have it, is understood', (pattern) => {
  expect(mobileExpression(pattern)).not.toBeNull()
})

const exponential = [
  ...[
    '^(\\d+)+$',
    '^(\\d*)*$',
    '^(\\d|\\d\\d)+$',
    '^(a|a)*$',
    '^(\\d{1,3}){5,}$',
    '^(\\d+){1,30}$',
    '^(?:\\d+){5}$',
    '^(\\d+){10}$',
    '^(\\d+){10,}$',
  ],
  ...[
    '^((((\\d*){4}){4}){4}){4}$',
    `^${'\\d*'.repeat(12)}$`,
    `^${'(\\d|\\d)'.repeat(20)}$`,
    `^${'\\d?'.repeat(20)}$`,
  ],
  ...[
    '^(.*)(.*)(.*)(.*)(.*)(.*)$',
    '^(((\\d|\\d){4}){4}){4}$',
    '(x+x+)+y',
    `${'('.repeat(900)}${')*'.repeat(900)}`,
  ],
]
const unusable = [
  ...[
    '(',
    ')',
    '[',
    '*',
    'a**',
    '(?<=1)2',
    '(?i)1',
    '\\h+',
    '\\p{Nd}+',
    '(1)\\1',
    '[[:digit:]]{11}',
    '[]1]+',
  ],
  ...['))', ')|', '^(?=1){2}1', '[9-0]{11}', '\\d{11,2}'],
  ...['/^1/x', '/^1/e', '(?R)', '\\Q1\\E', '{1}', '^{2}', `${'1'.repeat(2001)}`],
  // No number has these characters: not all of the expression was understood.
  ...[
    '1/2/i',
    '/1/2',
    '^1\\\\d{10}$',
    '/^1\\d{10}$',
    '/^1\\d{10}$/;',
    '/^1\\d{10}$/ u',
    '^１\\d{10}$',
    '^\\[1\\]$',
  ],
  ...[
    '{^1\\d{10}$}',
    '{^1\\d{10}$}u',
    '<^1\\d{10}$>i',
    ...[...';,:"\'`=&'].map((sign) => `${sign}^1\\d{10}$${sign}`),
  ],
  'new RegExp("^1\\d{10}$")',
]
test.each([...exponential, ...unusable])('%s is refused, and any country’s number is one', (pattern) => {
  expect(mobileExpression(pattern)).toBeNull()
  expect(matchesMobile('51234567', pattern)).toBe(true)
  expect(matchesMobile('+8613800138000', pattern)).toBe(true)
  for (const text of ['1234', 'ada', 'x12345', '12345x', '138 0013 8000', '1'.repeat(21)]) {
    expect(matchesMobile(text, pattern)).toBe(false)
  }
})

test.each([
  ['^1 2$', '1 2', '12'],
  ['^\\(1\\)$', '(1)', '1'],
  ['5\\d', '1 55', '1 45'],
  ['/5\\d/A', '55', '1 55'],
  ['/5\\d/iA', '55', '1 55'],
  ['1'.repeat(2000), '1'.repeat(2000), '1'],
])('%s means %j, and not %j', (pattern, right, wrong) => {
  expect(mobileExpression(pattern)?.test(right)).toBe(true)
  expect(mobileExpression(pattern)?.test(wrong)).toBe(false)
})

test('an expression may divide a text into 10,000 ways, and no more', () => {
  const [ten, five] = ['\\d{0,9}', '(1|1|1|1|1)']
  for (const pattern of [ten.repeat(4), `\\d+\\d+${five}${five}`]) {
    expect(mobileExpression(pattern)).not.toBeNull()
    expect(mobileExpression(`${pattern}\\d?`)).toBeNull()
  }
  expect(mobileExpression(`${ten.repeat(3)}\\d{0,10}`)).toBeNull()
})

test('no text longer than a number is ever matched', () => {
  expect(matchesMobile('1'.repeat(20), '^\\d+$')).toBe(true)
  expect(matchesMobile('1'.repeat(21), '^\\d+$')).toBe(false)
})

/** Every expression that can be made of few pieces, with what it may match in `texts` ways. */
const atoms = fc.constantFrom('\\d', '1', '.', '[0-9]', '(?:1|\\d)')
const quantifiers = fc.constantFrom('', '', '?', '*', '+', '{2}', '{1,3}', '{0,4}', '{2,}', '*?', '++')
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5 },
    fc.tuple(atoms, quantifiers).map((parts) => parts.join('')),
    fc.tuple(tie('expression'), tie('expression')).map((parts) => parts.join('')),
    fc.tuple(tie('expression'), tie('expression')).map((parts) => parts.join('|')),
    fc.tuple(tie('expression'), quantifiers).map(([inner, quantifier]) => `(${inner})${quantifier}`),
  ),
}))

// An expression that slipped through would take longer than a test may: 20 digits divide in 10^19 ways.
test('whatever a shop’s expression is, trying it ends', () => {
  fc.assert(
    fc.property(fc.oneof(expression, fc.string()), (pattern) => {
      for (const text of [`${'1'.repeat(19)}x`, '1'.repeat(20)]) matchesMobile(text, `^(?:${pattern})$`)
    }),
    runs(2000),
  )
})

test('an expression that is understood says what it says in JavaScript', () => {
  fc.assert(
    fc.property(expression, fc.stringMatching(/^[1-3x]{0,8}$/), (pattern, text) => {
      const understood = mobileExpression(`/^(?:${pattern})$/`)
      if (understood)
        expect(understood.test(text)).toBe(new RegExp(`^(?:${pattern.replace(/\+\+/g, '+')})$`).test(text))
    }),
    runs(1000),
  )
})
