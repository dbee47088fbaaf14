import { escapeHtml, unescapeHtml } from './html-entities'

test.each([
  ['a & b', 'a &amp; b'],
  ['<b>"x"</b>', '&lt;b&gt;&quot;x&quot;&lt;/b&gt;'],
  ["it's", 'it&#039;s'],
  ['&lt;', '&amp;lt;'],
  ['昵称 😀', '昵称 😀'],
])('escapes %s as PHP does, and back', (typed, stored) => {
  expect(escapeHtml(typed)).toBe(stored)
  expect(unescapeHtml(stored)).toBe(typed)
})

test('unescapes once only', () => {
  expect(unescapeHtml('&amp;lt;')).toBe('&lt;')
  expect(unescapeHtml('&amp;amp;amp;')).toBe('&amp;amp;')
})

test('knows the other spellings of the apostrophe, and leaves other entities alone', () => {
  expect(unescapeHtml('&#39;&apos;&#039;')).toBe("'''")
  expect(unescapeHtml('&nbsp;&#65;& &constructor;')).toBe('&nbsp;&#65;& &constructor;')
})

test('a replacement pattern in the text is taken literally', () => {
  expect(escapeHtml('$& $1 <')).toBe('$&amp; $1 &lt;')
})
