import { hostileHtml } from '../../tests/support/hostile-html'
import { htmlText, mostShown } from './html-text'

test('the recorded reason of a closed shop', () => {
  expect(htmlText('<p style="color:red">系统维护中，请&quot;稍后&quot;再来</p>')).toBe(
    '系统维护中，请"稍后"再来',
  )
})

test('plain text stays as it is', () => {
  expect(htmlText('升级中... 5 < 6')).toBe('升级中... 5 < 6')
})

test('blocks stay apart, scripts and comments vanish', () => {
  expect(htmlText('<p>one</p><p>two</p><br/>three<script>alert("x")</script><!-- c -->')).toBe(
    'one two three',
  )
})

test('an escaped tag is text, not a tag', () => {
  expect(htmlText('&lt;b&gt;bold&lt;/b&gt;&nbsp;!')).toBe('<b>bold</b> !')
})

test('a sign in an attribute doesn’t end its tag', () => {
  expect(htmlText('<p title="a > b">维护</p> 1 > 0')).toBe('维护 1 > 0')
})

test.each(hostileHtml)('what is shown of %s holds no tag', (vector) => {
  const shown = htmlText(`维护${vector.replace(/&[^;]+;/g, '')}`)
  expect(shown).toMatch(/^维护/)
  expect(shown).not.toMatch(/<[a-z!/?]/i)
})

test('a reason without end is cut', () => {
  expect(htmlText('维'.repeat(100_000))).toBe(`${'维'.repeat(mostShown)}…`)
})
