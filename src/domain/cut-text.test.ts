import { cutText } from './cut-text'

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
