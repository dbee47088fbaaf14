import fc from 'fast-check'
import { anyText } from '../../tests/support/any-text'
import { runs } from '../../tests/support/property-runs'
import { escapeHtml, unescapeHtml } from './html-entities'
import { htmlText } from './html-text'

/** Pieces that make entities, half entities and entities of entities when they meet. */
const piece = fc.oneof(
  fc.constantFrom('&', '<', '>', '"', "'", ';', '#', 'amp', 'amp;', 'lt;', '#039;', '#39;', 'quot;', 'apos;'),
  fc.constantFrom('&amp;', '&lt;', '&gt;', '&quot;', '&#039;', '&#39;', '&apos;', '&nbsp;', '$&', '😀', '名'),
  anyText,
)
const entityText = fc.array(piece).map((pieces) => pieces.join(''))

test('unescaping what was escaped once gives the text back', () => {
  fc.assert(
    fc.property(entityText, (text) => {
      expect(unescapeHtml(escapeHtml(text))).toBe(text)
    }),
    runs(3000),
  )
})

test('each unescaping takes back one escaping, however often it was done', () => {
  fc.assert(
    fc.property(entityText, fc.integer({ min: 1, max: 4 }), (text, times) => {
      const rounds = Array.from({ length: times })
      const escaped = rounds.reduce<string>((result) => escapeHtml(result), text)
      expect(rounds.reduce<string>((result) => unescapeHtml(result), escaped)).toBe(text)
    }),
    runs(500),
  )
})

test('an escaped text has none of the five characters left, but in entities', () => {
  fc.assert(
    fc.property(entityText, (text) => {
      const escaped = escapeHtml(text)
      expect(escaped).not.toMatch(/[<>"']/)
      expect(escaped.replace(/&(?:amp|lt|gt|quot|#039);/g, '')).not.toContain('&')
    }),
    runs(1000),
  )
})

test('a text without ampersands is left as it is by unescaping', () => {
  fc.assert(
    fc.property(entityText, (text) => {
      const plain = text.replace(/&/g, '')
      expect(unescapeHtml(plain)).toBe(plain)
    }),
    runs(500),
  )
})

test('what HTML says is one trimmed line, and a plain text says itself', () => {
  fc.assert(
    fc.property(entityText, fc.stringMatching(/^[a-z名0-9]+$/), (html, words) => {
      expect(htmlText(html)).not.toMatch(/[\r\n\t]|^\s|\s$/)
      expect(htmlText(`<p class="x">${words}</p>`)).toBe(words)
    }),
    runs(1000),
  )
})
