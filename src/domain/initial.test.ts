import { initialOf } from './initial'

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
