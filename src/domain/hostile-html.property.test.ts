import fc from 'fast-check'
import { charactersRead } from '../../tests/support/characters-read'
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

// What reads a text again for each of its pieces reads half of it thousands of times.
test.each(endless)('a long text of %j is read only a few times', (piece) => {
  const html = piece.repeat(Math.ceil(20_000 / piece.length))
  expect(charactersRead(() => htmlText(html))).toBeLessThan(html.length * 20)
  expect(charactersRead(() => richNodes(html))).toBeLessThan(html.length * 20)
})

test('what reads a text again for each of its pieces is found', () => {
  const html = '<'.repeat(20_000)
  const read = charactersRead(() => {
    for (let from = 0; from < html.length; from += 1) html.indexOf('>', from)
  })
  expect(read).toBeGreaterThan(html.length * 1000)
})
