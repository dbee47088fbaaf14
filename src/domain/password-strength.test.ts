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

test('eight characters of every kind are strong, of three kinds fair, seven are too few', () => {
  expect(passwordStrength('hG3$xkzu')).toBe('strong')
  expect(passwordStrength('hG3mxkzu')).toBe('fair')
  expect(passwordStrength('hG3$xkz')).toBe('short')
})

test('one of few characters is not too short where the shop’s bytes leave no room for more', () => {
  expect(passwordStrength('密码密码密1')).toBe('short')
  expect(passwordStrength('密码密码密1a')).toBe('strong')
})

const easy = ['012', '123', '234', '345', '456', '567', '678', '789', '890', '111', 'xxx', '$$$']
test.each([...easy, 'abc', 'qwe', 'asd', 'zxc', 'ABC', 'pass', 'admin', 'Admin'])(
  '%s makes one easier',
  (run) => {
    expect(passwordStrength(`hG3$x${run}`)).toBe('fair')
  },
)

test('a sentence that everybody knows makes one easier, two equal signs do not', () => {
  expect(passwordStrength('iloveyou4829')).toBe('fair')
  expect(passwordStrength('ilikesea4829')).toBe('strong')
  expect(passwordStrength('hG3$xaab')).toBe('strong')
})

test('a name of two characters may stand in one, a name of three may not', () => {
  expect(passwordStrength('hG3$xkzu', ['xk'])).toBe('strong')
  expect(passwordStrength('hG3$xkzu', ['other', 'XKZ'])).toBe('weak')
})
