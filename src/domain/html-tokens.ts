/** One token of HTML: raw text with its entities, or a tag with unparsed attributes. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly name: string; readonly closing: boolean; readonly source: string }

/** Elements with content that is not text for a reader. */
const unread = 'script|style|template|iframe|noscript|noembed|noframes|textarea|title|xmp'
const startsUnread = new RegExp(`^(?:${unread})$`)
const tagStart = /<(?:(\/?)([a-z][^\s/>]*)|[!?/])/gi

/**
 * Splits HTML as a browser's parser does, in one pass, without comments and unread elements; an unclosed one extends to
 * the end.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let from = 0
  while (from < html.length) {
    tagStart.lastIndex = from
    const match = tagStart.exec(html)
    const start = match ? match.index : html.length
    if (start > from) yield { kind: 'text', text: html.slice(from, start) }
    if (!match) return
    const [, slash = '', written] = match
    const end = written === undefined ? endOfComment(html, start) : endOfTag(html, start + match[0].length)
    from = end
    if (written === undefined || end > html.length) continue
    const name = written.toLowerCase()
    yield { kind: 'tag', name, closing: slash !== '', source: html.slice(start, end) }
    if (slash === '' && startsUnread.test(name)) from = endOfElement(html, name, end)
  }
}

/** The index after the ending; beyond the end of the text when there is none. */
const after = (html: string, ending: string, from: number) => {
  const index = html.indexOf(ending, from)
  return index < 0 ? html.length + 1 : index + ending.length
}

const endOfComment = (html: string, start: number) =>
  html.startsWith('<!--', start) ? after(html, '-->', start + 2) : after(html, '>', start)

/** A `>` inside a quoted attribute value doesn't end a tag. */
function endOfTag(html: string, from: number): number {
  const piece = />|=\s*(["'])/g
  let at = from
  while (at <= html.length) {
    piece.lastIndex = at
    const match = piece.exec(html)
    if (!match) return html.length + 1
    if (match[1] === undefined) return piece.lastIndex
    at = after(html, match[1], piece.lastIndex)
  }
  return at
}

function endOfElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  closing.lastIndex = from
  return closing.exec(html)?.index ?? html.length
}
