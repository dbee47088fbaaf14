import { passwordStrength } from './password-strength'

test.each([
  ['', 'short'],
  ['abc123', 'short'],
  ['Ab1!x', 'short'],
  ['12345678', 'weak'],
  ['abcdefghijklmnop', 'weak'],
  ['password1', 'fair'],
  ['hund7katze', 'fair'],
  ['hund7Katze!', 'strong'],
  ['kaffee-und-7-kuchen', 'strong'],
  ['密码很长又1a', 'strong'],
  ['密码密码密码', 'weak'],
  ['aaaaaaaaaaaaaaaaa1', 'strong'],
])('%j is %s', (password, strength) => {
  expect(passwordStrength(password)).toBe(strength)
})

test('one that holds the account’s name is weak, whatever else it holds', () => {
  expect(passwordStrength('zhang_san!7Xy')).toBe('strong')
  expect(passwordStrength('Zhang_San!7Xy', ['zhang_san'])).toBe('weak')
  expect(passwordStrength('hund7Katze!', [''])).toBe('strong')
})
