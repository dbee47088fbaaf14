import { JSDOM } from 'jsdom'
import { spokenNodes } from '@/shell/translate'

/** All texts of a piece of HTML that a person reads or hears, in their order. */
const textsOf = (html: string): string[] =>
  spokenNodes(new JSDOM(html).window.document).map(({ nodeValue }) => nodeValue ?? '')

/**
 * Every text of some drawings in several languages: a row for each text, with a column for each language.
 *
 * @param drawings the HTML of the same screens in each language
 * @throws an Error where one text has two translations, or the drawings differ in more than texts
 */
export function textsOfDrawings(drawings: readonly (readonly string[])[]): string[][] {
  const columns = drawings.map((screens) => screens.flatMap(textsOf))
  const [written = [], ...others] = columns
  if (others.some(({ length }) => length !== written.length)) {
    throw new Error('A shell differs between languages in more than texts.')
  }
  const rows = new Map<string, string[]>()
  written.forEach((text, at) => {
    const row = columns.map((column) => column[at] ?? '')
    const before = rows.get(text) ?? row
    if (before.join('\n') !== row.join('\n')) {
      throw new Error(`A shell's ${text} is both ${before.slice(1)} and ${row.slice(1)}.`)
    }
    rows.set(text, row)
  })
  return [...rows.values()]
}
