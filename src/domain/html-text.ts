import { cutText } from './cut-text'
import { unescapeHtml } from './html-entities'
import { htmlTokens } from './html-tokens'

/** As much as a person reads of a reason. */
export const mostShown = 500

/** What a short piece of HTML says, as plain text in one line: for a reason that may be written either way. */
export function htmlText(html: string): string {
  const words: string[] = []
  for (const token of htmlTokens(html)) words.push(token.kind === 'text' ? token.text : ' ')
  const text = unescapeHtml(words.join('').replace(/&nbsp;/g, ' '))
  return cutText(text.replace(/\s+/g, ' ').trim(), mostShown)
}
