import {
  accountProblems,
  addressProblem,
  captchaProblem,
  codeProblem,
  emailProblem,
  mobileProblem,
  newPasswordProblem,
  newPasswordRules,
  nicknameProblem,
  passwordProblem,
  signInNameProblems,
  usernameProblem,
} from './validation'

describe('user name', () => {
  test.each(['ab', 'A_1', '13800138001', 'a'.repeat(18)])('%s is fine', (text) => {
    expect(usernameProblem(text)).toBeNull()
  })

  test.each(['a', 'a'.repeat(19), 'a-b', '用户', 'ab\n', 'a b'])('%j is not', (text) => {
    expect(usernameProblem(text)).toBe('usernameFormat')
  })

  test('is required', () => {
    expect(usernameProblem('')).toBe('required')
  })
})

describe('mobile', () => {
  test.each(['13800138001', '19912345678'])('%s is fine', (text) => {
    expect(mobileProblem(text)).toBeNull()
  })

  test.each(['12800138001', '1380013800', '138001380011', '+8613800138001', '13800138001\n'])(
    '%j is not',
    (text) => {
      expect(mobileProblem(text)).toBe('mobileFormat')
    },
  )

  test('by the pattern of the shop', () => {
    expect(mobileProblem('0491570156', '^04\\d{8}$')).toBeNull()
    expect(mobileProblem('13800138001', '^04\\d{8}$')).toBe('mobileFormat')
  })

  test('a broken or empty pattern of the shop is ignored', () => {
    expect(mobileProblem('13800138001', '(')).toBeNull()
    expect(mobileProblem('12', '')).toBe('mobileFormat')
  })

  test('is required', () => {
    expect(mobileProblem('')).toBe('required')
  })
})

describe('e-mail', () => {
  test('has at most 60 characters', () => {
    expect(emailProblem(`${'a'.repeat(55)}@b.cn`)).toBeNull()
    expect(emailProblem(`${'a'.repeat(56)}@b.cn`)).toBe('emailFormat')
  })

  test.each(['a@b.cn', 'first.last+tag@mail.example.com', 'a@mail-server.example.com'])(
    '%s is fine',
    (text) => {
      expect(emailProblem(text)).toBeNull()
    },
  )

  test.each(['a@b', '@b.cn', 'a b@c.cn', 'a@b..cn', '邮箱@b.cn'])('%s is not', (text) => {
    expect(emailProblem(text)).toBe('emailFormat')
  })

  test('is required', () => {
    expect(emailProblem('')).toBe('required')
  })
})

test('a new account is checked by its kind', () => {
  expect(accountProblems.username('a@b.cn')).toBe('usernameFormat')
  expect(accountProblems.sms('a@b.cn')).toBe('mobileFormat')
  expect(accountProblems.email('ab')).toBe('emailFormat')
  expect(accountProblems.sms('0491570156', '^04\\d{8}$')).toBeNull()
})

test('any name may sign in with a password, but a code goes to a number or an address', () => {
  expect(signInNameProblems.username('a@b.cn')).toBeNull()
  expect(signInNameProblems.username('')).toBe('required')
  expect(signInNameProblems.sms('a@b.cn')).toBe('mobileFormat')
  expect(signInNameProblems.email('ab')).toBe('emailFormat')
})

describe('password', () => {
  test.each([
    ['', 'required'],
    ['12345', 'passwordTooShort'],
    ['123456', null],
    ['a'.repeat(18), null],
    ['a'.repeat(19), 'passwordTooLong'],
    ['密码密码密码', null],
    ['密码密码密码密', 'passwordTooLong'],
  ])('%j to sign in: %s', (text, problem) => {
    expect(passwordProblem(text)).toBe(problem)
    expect(newPasswordProblem(text)).toBe(problem)
  })

  test('to sign in counts the escaped bytes, as the shop does', () => {
    expect(passwordProblem('abc&1')).toBeNull()
    expect(passwordProblem('a<b>c&d"e')).toBe('passwordTooLong')
  })

  test.each(['abcde&', 'abcde<', 'abcde>', 'abcde"', "abcde'"])('%s can not be chosen', (text) => {
    expect(newPasswordProblem(text)).toBe('passwordForbiddenCharacter')
  })

  test('blanks around do not make a new one long enough, but do make it too long', () => {
    expect(newPasswordProblem('      ')).toBe('required')
    expect(newPasswordProblem(' 12345 ')).toBe('passwordTooShort')
    expect(newPasswordProblem(` ${'a'.repeat(18)}`)).toBe('passwordTooLong')
  })
})

describe('nickname', () => {
  test.each([
    ['', 'required'],
    ['   ', 'required'],
    ['a', null],
    ['a'.repeat(60), null],
    ['a'.repeat(61), 'nicknameTooLong'],
    ['😀'.repeat(60), null],
    ['"'.repeat(10), null],
    ['"'.repeat(11), 'nicknameTooLong'],
    ['&'.repeat(12), null],
    ['&'.repeat(13), 'nicknameTooLong'],
  ])('%j: %s', (text, problem) => {
    expect(nicknameProblem(text)).toBe(problem)
  })
})

test('an address may be empty and holds 80 escaped characters', () => {
  expect(addressProblem('')).toBeNull()
  expect(addressProblem('路'.repeat(80))).toBeNull()
  expect(addressProblem('路'.repeat(81))).toBe('addressTooLong')
  expect(addressProblem('"'.repeat(14))).toBe('addressTooLong')
})

test.each([
  ['', 'required'],
  ['2345', null],
  ['rib5', null],
  ['234', 'captchaFormat'],
  ['23456', 'captchaFormat'],
  ['23 5', 'captchaFormat'],
])('captcha %j: %s', (text, problem) => {
  expect(captchaProblem(text)).toBe(problem)
})

test.each([
  ['', 'required'],
  ['0944', null],
  ['123456', null],
  ['123', 'codeFormat'],
  ['1234567', 'codeFormat'],
  ['12a4', 'codeFormat'],
])('code %j: %s', (text, problem) => {
  expect(codeProblem(text)).toBe(problem)
})

test('a password that a password manager makes up by the rules is accepted', () => {
  const [, min, max, allowed = ''] =
    /^minlength: (\d+); maxlength: (\d+);.* allowed: \[(.+)\];$/.exec(newPasswordRules) ?? []
  expect(newPasswordRules).toContain('required: lower; required: upper; required: digit;')
  for (const length of [Number(min), Number(max)]) {
    for (const sign of allowed) expect(newPasswordProblem(`aB1${sign}`.padEnd(length, 'x'))).toBeNull()
  }
  expect(newPasswordProblem('x'.repeat(Number(min) - 1))).toBe('passwordTooShort')
  expect(newPasswordProblem('x'.repeat(Number(max) + 1))).toBe('passwordTooLong')
})
