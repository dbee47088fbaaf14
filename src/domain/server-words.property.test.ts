import fc from 'fast-check'
import { anyText } from '../../tests/support/any-text'
import { hostileHtml } from '../../tests/support/hostile-html'
import { runs } from '../../tests/support/property-runs'
import { escapeHtml } from './html-entities'
import { mostShown } from './html-text'
import { serverWords } from './server-words'

const markup = fc.constantFrom(...hostileHtml, '<b>', '</b>', '<', '>', '<!--', '&lt;p&gt;', '&amp;lt;i')
const template = fc.constantFrom('{$var}', '{:name}', '$var', '@ $var..', '%s', '%1$s', ':attribute', '{x}')
const piece = fc.oneof(anyText, markup, template, fc.constantFrom(' ', '(', ')', '[', ']', '错误', 'Error '))
/** What a shop may send as `msg`: words, markup as it is or escaped, and templates, in any mixture. */
const anyMessage = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.nat(2))
  .map(([pieces, levels]) => Array.from({ length: levels }).reduce<string>(escapeHtml, pieces.join('')))

test('any message is one line of plain text', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const words = serverWords(message)
      expect(words).not.toMatch(/<[a-z/!?]/i)
      expect(words).not.toMatch(/&(?:lt|gt|amp|quot|#0?39);/)
      expect(words).not.toMatch(/\$[a-z_]|\{[$:]\w|%\d+\$[sd]/i)
      expect(words).not.toMatch(/[\r\n\u202a-\u202e\u2066-\u2069]/)
      expect(words.length).toBeLessThanOrEqual(mostShown + 1)
    }),
    runs(3000),
  )
})

test('what is shown once is shown the same again', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      expect(serverWords(serverWords(message))).toBe(serverWords(message))
    }),
    runs(1000),
  )
})

test('words without markup and templates are kept', () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9一-龥，。！]{1,12}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      fc.pre(words.some((each) => /[^，。！]/.test(each)))
      expect(serverWords(words.join(' '))).toBe(words.join(' '))
    }),
    runs(500),
  )
})
