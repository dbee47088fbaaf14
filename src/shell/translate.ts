/** The nodes with texts that a person reads or hears. */
export const isSpoken = ({ nodeName }: Node): boolean => /^(?:#text|placeholder|aria-label)$/.test(nodeName)

/** Puts other texts in the place of those of all elements and their attributes. */
export function translate(root: ParentNode, texts: ReadonlyMap<string, string>): void {
  for (const { childNodes, attributes } of root.querySelectorAll('*')) {
    for (const node of [...childNodes, ...attributes]) {
      const text = isSpoken(node) && texts.get(node.nodeValue || '')
      if (text) node.nodeValue = text
    }
  }
}
