import fc from 'fast-check'
import { foreignHost, hostileHtml } from '../../tests/support/hostile-html'
import { runs } from '../../tests/support/property-runs'
import { htmlText, mostShown } from './html-text'
import { type RichNode, readableTags, richNodes } from './rich-text'

const pieces = fc.oneof(
  fc.constantFrom(...hostileHtml),
  fc.constantFrom('<', '>', '"', "'", '=', '<!--', '-->', '</', '<p', '<td colspan=2', ' x', '</p>', '<b>'),
  fc.string(),
)
const anyHtml = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(''))

function* elements(nodes: readonly RichNode[]): Generator<Extract<RichNode, { type: 'node' }>> {
  for (const node of nodes) {
    if (node.type !== 'node') continue
    yield node
    yield* elements(node.children)
  }
}

test('whatever the HTML, a reason is a short text in one line', () => {
  fc.assert(
    fc.property(anyHtml, (html) => {
      const shown = htmlText(html)
      expect(shown.length).toBeLessThanOrEqual(mostShown + 1)
      expect(shown).not.toMatch(/[\n\t]|\s\s/)
    }),
    runs(1000),
  )
})

test('whatever the HTML, rich text has no element and no attribute but those that are read', () => {
  fc.assert(
    fc.property(anyHtml, (html) => {
      for (const { name, attrs } of elements(richNodes(html))) {
        expect(readableTags).toContain(name)
        expect(Object.keys(attrs).filter((key) => key !== 'colspan' && key !== 'rowspan')).toEqual([])
        expect(JSON.stringify(attrs)).not.toContain(foreignHost)
      }
    }),
    runs(1000),
  )
})

// Each starts something that doesn't end, as often as there is room for it.
const endless = [
  ...['<', '<!', '<!--', '</', '<p ', '<p x="', '<a href=', '=', '"', '<script>', '<script', '<style><!--'],
  ...['<template>', '<template></template', '<p>', '<div>', '</div>', '<td colspan=', ' \n', '&', '<b><p>'],
]

// The limits are a busy machine's; what reads a text again for each of its pieces takes minutes.
test.each(endless)('a megabyte of %j takes no longer than it takes to read', (piece) => {
  const html = piece.repeat(Math.ceil(1_000_000 / piece.length))
  const start = performance.now()
  htmlText(html)
  const text = performance.now()
  richNodes(html)
  expect(text - start).toBeLessThan(2000)
  expect(performance.now() - text).toBeLessThan(4000)
})
