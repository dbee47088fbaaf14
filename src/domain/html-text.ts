import { cutText } from './characters'
import { unescapeHtml } from './html-entities'
import { htmlTokens } from './html-tokens'

/** The most characters of a server's message that are shown. */
export const mostShown = 500

/** Converts a short HTML or plain text, such as a closing reason, to one line of plain text. */
export function htmlText(html: string): string {
  const words: string[] = []
  for (const token of htmlTokens(html)) words.push(token.kind === 'text' ? token.text : ' ')
  const text = unescapeHtml(words.join('').replace(/&nbsp;/g, ' '))
  return cutText(text.replace(/\s+/g, ' ').trim(), mostShown)
}
