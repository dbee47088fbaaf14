import { htmlText } from './html-text'

/** Places in a shop's templates that were not filled in: `{$var}`, `{:name}`, `$var`, `:attribute`, `%s`, `%1$s`. */
const placeholders = [
  /()%(?:\d+\$)?[sd](?![a-z\d])/gi,
  /()\$?\{+\s*[$:]?[\w.]*\s*\}+/g,
  /()\$[a-z_]\w*/gi,
  /(^|[\s([{（【「『“"']):[a-z_]\w*/gi,
]

/** What a placeholder leaves: brackets or quotes around nothing but signs, and an `@` among signs. */
const leftovers = [
  /()[([{（【「『“"'][\s.…,:;|@#$&=*+/\\-]*[)\]}）】」』”"']/g,
  /(^|\s)[\s.…,:;|-]*[@#$][\s.…,:;|-]*(?=\s|$)/g,
]

/** Characters that show nothing, or turn the order of those around them. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** The group before a match stays. */
const without = (text: string, patterns: readonly RegExp[]) =>
  patterns.reduce((left, pattern) => left.replace(pattern, '$1 '), text)

const cleaned = (text: string) => {
  const words = htmlText(text.replace(invisible, ''))
  const filled = without(words, placeholders)
  return filled === words ? words : without(filled, leftovers)
}

/** A server's message as one line, without markup (also escaped) and unfilled placeholders; '' for nothing. */
export function serverWords(message: string): string {
  let words = message
  for (let next = cleaned(words); next !== words; next = cleaned(words)) words = next
  return /[a-z\d\u00a1-\uffff]/i.test(words) ? words : ''
}
