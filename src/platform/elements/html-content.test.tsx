import { render, waitFor } from '@testing-library/react'
import { HtmlContent } from './html-content'
import { htmlElements } from './html-elements.h5'

const shown = async (html: string) => {
  const { container } = render(<HtmlContent html={html} />)
  const place = container.firstElementChild
  await waitFor(() => expect(place?.childNodes.length).toBeGreaterThan(0))
  return place?.innerHTML
}

test('tables, lists and languages keep what they say of themselves', async () => {
  const html =
    '<table><tr><td colspan="2" rowspan="3">a</td></tr></table><ol start="5" dir="rtl"><li lang="en" title="t">b</li></ol>'
  expect(await shown(html)).toBe(html)
})

test('only whole addresses are links', async () => {
  const html = '<a href="https://a.example/?x=1&amp;y=2">a</a><a href="javascript:b()">b</a><a href=/c>c</a>'
  expect(await shown(html)).toBe(
    '<a href="https://a.example/?x=1&amp;y=2" target="_blank" rel="noopener noreferrer">a</a><a>b</a><a>c</a>',
  )
})

test('entities are read once', async () => {
  expect(await shown('<p>&lt;b&gt; &copy; 2026 &amp;amp; 3 < 4 &nbsp;</p>')).toBe(
    '<p>&lt;b&gt; © 2026 &amp;amp; 3 &lt; 4 &nbsp;</p>',
  )
})

test('nothing that runs or is fetched is left', async () => {
  const html =
    '<p onclick="a()" style="color:red">x<img src=x onerror=a()><svg><script>a()</script></svg></p>'
  expect(await shown(html)).toBe('<p>x</p>')
})

const depthOf = (element: Element) => {
  let depth = 0
  for (let at: Element | null = element; at; at = at.parentElement) depth += 1
  return depth
}

// The browser's parser would make tens of thousands of levels of these, or 24 elements for each one that follows.
test.each(['<b>', '<div>', '<p><b>', '<table><b><tr>x', '<a><i>x'])(
  '%s over and over stays shallow',
  (piece) => {
    const times = Math.ceil(30_000 / piece.length)
    const all = Array.from(htmlElements(`${piece.repeat(times)}end`).querySelectorAll('*'))
    expect(Math.max(...all.map(depthOf))).toBeLessThanOrEqual(26)
    expect(all.length).toBeLessThanOrEqual(times * 3)
  },
)

test('what lies beyond 200,000 characters is not read', () => {
  expect(htmlElements('x'.repeat(300_000)).textContent).toHaveLength(200_000)
})
