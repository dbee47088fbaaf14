import fc from 'fast-check'
import { anyText } from '../../tests/support/any-text'
import { runs } from '../../tests/support/property-runs'
import { meantText, type TextKind } from './meant-text'
import {
  captchaProblem,
  codeProblem,
  emailProblem,
  mobileProblem,
  nicknameProblem,
  usernameProblem,
} from './validation'

const problems: Record<TextKind, (text: string) => string | null> = {
  mobile: mobileProblem,
  code: codeProblem,
  captcha: captchaProblem,
  username: usernameProblem,
  account: (text) => usernameProblem(text) && mobileProblem(text) && emailProblem(text),
  email: emailProblem,
  freeText: nicknameProblem,
}

const mobile = fc.stringMatching(/^1[3-9]\d{9}$/)
const code = fc.stringMatching(/^\d{4,6}$/)
const captcha = fc.stringMatching(/^[A-Za-z0-9]{4}$/)
const username = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{1,17}$/)
const email = fc.emailAddress({ size: '-1' }).filter((address) => emailProblem(address) === null)

const unseen = fc.constantFrom(
  ...['', '', '\u200b', '\u202d', '\u202c', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u2069'],
)
const blanks = fc.stringMatching(/^[ \t\u00a0\u3000\n]{0,3}$/)
const fullWidth = (character: string) =>
  /[!-~]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character

/** The text as phones, address books and messages hand it over. `between` may stand between any two characters. */
const decorated = (text: fc.Arbitrary<string>, between: fc.Arbitrary<string> = fc.constant('')) =>
  fc
    .tuple(text, fc.boolean(), blanks, blanks, fc.infiniteStream(between), fc.infiniteStream(unseen))
    .map(([plain, wide, before, after, betweens, hidden]) => {
      const next = <Value>(stream: Iterator<Value>) => String(stream.next().value ?? '')
      const inside = Array.from(plain, (character, index) => {
        const shown = wide ? fullWidth(character) : character
        return next(hidden) + (index > 0 ? next(betweens) : '') + shown
      })
      return { plain, text: before + inside.join('') + next(hidden) + after }
    })

const gaps = fc.constantFrom('', '', '', ' ', '-', '\u2011', '\u00a0')
const country = fc.constantFrom(
  '',
  '+86',
  '+86 ',
  '0086-',
  '86 ',
  '(+86)',
  '（＋８６）',
  'tel:',
  '手机：+86 ',
)
const dialled = fc.tuple(country, decorated(mobile, gaps)).map(([prefix, { plain, text }]) => ({
  plain,
  text: prefix + text,
}))
const withLink = fc
  .tuple(fc.constantFrom('', 'mailto:'), decorated(email))
  .map(([prefix, { plain, text }]) => ({
    plain,
    text: prefix + text.trim(),
  }))

const messages = [
  (digits: string) => `【商店】验证码 ${digits}，5 分钟内有效，请勿告诉他人。`,
  (digits: string) => `【商店】您正在登录，校验码：${digits}。如非本人操作，请致电 95588 或 400-820-8820`,
  (digits: string) =>
    `【2026】${digits}（驗證碼），尾號 8001，2026-11-27 12:30 前有效。詳見 https://t.cn/1234`,
  (digits: string) => `Your verification code is ${digits}. It expires in 10 minutes.`,
  (digits: string) => `${digits} es su código. Caduca en 10 minutos.`,
]
const told = fc
  .tuple(code, fc.constantFrom(...messages))
  .map(([plain, message]) => ({ plain, text: message(plain) }))

const right: [TextKind, fc.Arbitrary<{ plain: string; text: string }>][] = [
  ['mobile', dialled],
  ['code', decorated(code, gaps)],
  ['code', told],
  ['captcha', decorated(captcha, fc.constantFrom('', ' '))],
  ['username', decorated(username)],
  ['email', withLink],
  ['account', fc.oneof(dialled, decorated(username), withLink)],
]

test.each(right)('%s: whatever decorates a right text, it is understood', (kind, examples) => {
  fc.assert(
    fc.property(examples, ({ plain, text }) => {
      expect(meantText(kind, text)).toBe(plain)
    }),
    runs(300),
  )
})

/** One character less, or another one that doesn't belong there. */
const spoilt = (text: fc.Arbitrary<string>, odd: string) =>
  fc.tuple(text, fc.nat(100), fc.constantFrom(...Array.from(odd))).map(([plain, place, character]) => {
    const at = place % plain.length
    return plain.slice(0, at) + character + plain.slice(at + 1)
  })
const shorter = fc.tuple(mobile, fc.nat(10)).map(([plain, at]) => plain.slice(0, at) + plain.slice(at + 1))
const longer = fc.tuple(mobile, fc.integer({ min: 1, max: 9 })).map(([plain, digit]) => `${plain}${digit}`)

const wrong: [TextKind, fc.Arbitrary<{ text: string }>][] = [
  ['mobile', decorated(fc.oneof(shorter, longer, spoilt(mobile, 'aB*#_号')), gaps)],
  ['code', decorated(fc.stringMatching(/^(\d{1,3}|\d{7,9})$/), gaps)],
  ['code', decorated(spoilt(code, 'aB*#_').filter((text) => !/\d{4}/.test(text)))],
  ['captcha', decorated(fc.stringMatching(/^([a-z0-9]{1,3}|[a-z0-9]{5,8})$/))],
  ['username', decorated(spoilt(username, '-.+@号é').filter((text) => text.length > 1))],
  [
    'email',
    // Blanks and signs at its end are no part of an address.
    decorated(
      spoilt(email, ' ,号').filter((text) => emailProblem(text) !== null && /^[^ ].*[^ ,]$/.test(text)),
    ),
  ],
]

test.each(wrong)('%s: however a wrong text is decorated, it stays wrong', (kind, examples) => {
  fc.assert(
    fc.property(examples, ({ text }) => {
      expect(problems[kind](meantText(kind, text))).not.toBeNull()
    }),
    runs(300),
  )
})

const kinds: TextKind[] = ['mobile', 'code', 'captcha', 'username', 'account', 'email', 'freeText']

test.each(kinds)('%s: what was meant means itself', (kind) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const meant = meantText(kind, text)
      expect(meantText(kind, meant)).toBe(meant)
    }),
    runs(300),
  )
})
