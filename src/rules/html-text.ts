import { unescapeHtml } from './html-entities'

/** What a short piece of HTML says, as plain text in one line: for a reason that may be written either way. */
export function htmlText(html: string): string {
  const words = html
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<\/?[a-z!][^>]*>/gi, ' ')
    .replace(/&nbsp;/g, ' ')
  return unescapeHtml(words).replace(/\s+/g, ' ').trim()
}
