import { cutText, initialOf } from './characters'

test('a text that fits stays as it is', () => {
  expect(cutText('维护中', 3)).toBe('维护中')
})

test('a longer one ends with a sign that something was left out', () => {
  expect(cutText('维护中，请稍后', 3)).toBe('维护中…')
})

test('no character is cut in two', () => {
  expect(cutText('ab🌟cd', 3)).toBe('ab…')
  expect(cutText('ab🌟cd', 4)).toBe('ab🌟…')
})

test.each([
  ['', ''],
  ['   ', ''],
  ['ada', 'A'],
  [' 张三', '张'],
  ['𠮷田', '𠮷'],
  ['e\u0301lodie', 'E\u0301'],
  ['👩🏽‍🚀 Ada', '👩🏽‍🚀'],
  ['❤️❤️', '❤️'],
  ['🇨🇳 张三', '🇨🇳'],
  ['\ud83d', '\ud83d'],
])('%j begins with %j', (name, initial) => {
  expect(initialOf(name)).toBe(initial)
})
