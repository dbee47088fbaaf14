import { guessAccountKind, isAccountKind } from './account-kind'

test.each([
  ['qqqqqq', 'username'],
  ['', 'username'],
  ['13800138001', 'sms'],
  ['1380013800', 'username'],
  ['a@b.cn', 'email'],
  ['a@', 'email'],
])('%j looks like %s', (text, kind) => {
  expect(guessAccountKind(text)).toBe(kind)
})

test("knows a mobile by the shop's own pattern", () => {
  expect(guessAccountKind('0491570156', '^04\\d{8}$')).toBe('sms')
})

test('the kinds are those that the shop knows', () => {
  expect(['username', 'sms', 'email'].every(isAccountKind)).toBe(true)
  expect(['mobile', 'USERNAME', ''].some(isAccountKind)).toBe(false)
})
