import { type HtmlToken, htmlTokens } from './html-tokens'

/** A node of a mini-program's rich-text component. */
export type RichNode =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'node'
      readonly name: string
      readonly attrs: Readonly<Record<string, string>>
      readonly children: RichNode[]
    }

/** The allowed elements: text structure only, nothing that runs, submits or loads from another host. */
export const readableTags: readonly string[] = [
  ...['a', 'b', 'blockquote', 'br', 'caption', 'code', 'dd', 'del', 'div', 'dl', 'dt', 'em'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'ins', 'li', 'ol', 'p', 'q', 's', 'span', 'strong'],
  ...['sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'u', 'ul'],
]

/** The deepest nesting that is kept. Limits the work of rendering hostile HTML. */
const deepest = 24
const longest = 200_000

/** For each element, the unclosed elements that it closes. */
const endsBefore: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['tr'],
}

type Tag = Extract<HtmlToken, { kind: 'tag' }>
interface OpenElement {
  readonly name: string
  readonly children: RichNode[]
}

/**
 * The shop's HTML as rich-text nodes, the only form that Alipay accepts: {@link readableTags} with the spans of cells (or
 * what `attributesOf` reads), and text with its entities. Of other elements and what is nested too deep the text stays.
 */
export function richNodes(html: string, attributesOf = spans): RichNode[] {
  const root: OpenElement = { name: '', children: [] }
  const open: OpenElement[] = [root]
  const top = () => open[open.length - 1] ?? root

  const start = ({ name, source }: Tag) => {
    if (endsBefore[name]?.includes(top().name)) open.pop()
    if (open.length > deepest) return
    const element: OpenElement = { name, children: [] }
    top().children.push({ type: 'node', name, attrs: attributesOf(source), children: element.children })
    if (name !== 'br' && name !== 'hr') open.push(element)
  }

  const end = (name: string) => {
    const place = open.map((element) => element.name).lastIndexOf(name)
    if (place > 0) open.length = place
  }

  for (const token of htmlTokens(html.slice(0, longest))) {
    if (token.kind === 'text') {
      // White space between blocks is not rendered.
      if (token.text.trim() !== '') top().children.push({ type: 'text', text: token.text })
    } else if (readableTags.includes(token.name)) {
      if (token.closing) end(token.name)
      else start(token)
    }
  }
  return root.children
}

const spans = (tag: string): Record<string, string> => {
  const cells: Record<string, string> = {}
  const span = /\s(colspan|rowspan)\s*=\s*["']?(\d{1,2})\b/gi
  for (let found = span.exec(tag); found; found = span.exec(tag)) {
    const [, name = '', count = ''] = found
    cells[name.toLowerCase()] = count
  }
  return cells
}
