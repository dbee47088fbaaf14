/** What a person reads or hears of these elements, in its order. */
export function spokenNodes(root: ParentNode): Node[] {
  const all: Node[] = []
  for (const { childNodes, attributes } of root.querySelectorAll('*')) all.push(...childNodes, ...attributes)
  return all.filter(({ nodeName }) => /^(?:#text|placeholder|aria-label)$/.test(nodeName))
}

/** Puts other texts in the place of those of all elements and their attributes. */
export function translate(root: ParentNode, texts: ReadonlyMap<string, string>): void {
  for (const node of spokenNodes(root)) node.nodeValue = texts.get(node.nodeValue || '') || node.nodeValue
}
