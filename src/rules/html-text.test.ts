import { htmlText } from './html-text'

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
