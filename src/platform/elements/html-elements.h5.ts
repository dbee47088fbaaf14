import { type RichNode, richNodes } from '@/domain/rich-text'

/** The attributes that a readable element may have besides `href`. */
export const plainAttributes = ['colspan', 'rowspan', 'start', 'dir', 'lang', 'title'] as const

const readAttributes: readonly string[] = ['href', ...plainAttributes]

const attributesOf = (tag: string): Record<string, string> => {
  const attributes: Record<string, string> = {}
  const attribute = /\s([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
  for (let found = attribute.exec(tag); found; found = attribute.exec(tag)) {
    const [, name = '', ...values] = found
    const key = name.toLowerCase()
    if (readAttributes.includes(key)) attributes[key] = values.find((value) => value !== undefined) ?? ''
  }
  return attributes
}

/**
 * The readable elements of unchecked HTML, inert. Not by the browser's parser: it nests without limit, and repeats
 * unclosed elements in every one that follows.
 */
export function htmlElements(html: string): HTMLElement {
  const inert = document.implementation.createHTMLDocument('')
  const root = inert.createElement('div')
  const decoder = inert.createElement('textarea')
  const decoded = (text: string) => {
    if (!text.includes('&')) return text
    // In a textarea a browser parses only entities, and without any `<` the textarea can't end.
    decoder.innerHTML = text.replace(/</g, '&lt;')
    return decoder.value
  }
  const append = (parent: HTMLElement, nodes: readonly RichNode[]) => {
    for (const node of nodes) {
      if (node.type === 'text') parent.append(decoded(node.text))
      else {
        const element = inert.createElement(node.name)
        for (const [name, value] of Object.entries(node.attrs)) element.setAttribute(name, decoded(value))
        parent.append(element)
        append(element, node.children)
      }
    }
  }
  append(root, richNodes(html, attributesOf))
  return root
}
