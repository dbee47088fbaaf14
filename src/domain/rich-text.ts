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
 * Converts the shop's HTML to rich-text nodes, the only form that Alipay accepts. Kept are elements of
 * {@link readableTags}, the spans of table cells, and text. Other elements are removed, their text stays. Entities
 * stay, because rich-text decodes them.
 */
export function richNodes(html: string): RichNode[] {
  const root: OpenElement = { name: '', children: [] }
  const open: OpenElement[] = [root]
  const top = () => open.at(-1) ?? root

  const start = ({ name, source }: Tag) => {
    if (endsBefore[name]?.includes(top().name)) open.pop()
    if (open.length > deepest) return
    const element: OpenElement = { name, children: [] }
    top().children.push({ type: 'node', name, attrs: spans(source), children: element.children })
    if (name !== 'br' && name !== 'hr') open.push(element)
  }

  const end = (name: string) => {
    const place = open.map((element) => element.name).lastIndexOf(name)
    if (place > 0) open.length = place
  }

  for (const token of htmlTokens(html)) {
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

const spans = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/\s(colspan|rowspan)\s*=\s*["']?(\d{1,2})\b/gi)].map(([, name = '', cells = '']) => [
      name.toLowerCase(),
      cells,
    ]),
  )
