/** One element as the platform would draw it. */
export interface ScreenNode {
  tag: string
  /** the id that Taro knows the element by */
  id: string
  sid: string
  /** what stands in each attribute; attributes without a value are left out */
  attributes: Readonly<Record<string, unknown>>
  /** the event types that the template listens to here, and whether each ends here */
  events: ReadonlyMap<string, 'bind' | 'catch'>
  /** Taro's component draws it and hears its events, not the page */
  inComponent: boolean
  /** the text of a text node, '' for an element */
  text: string
  children: readonly ScreenNode[]
  parent: ScreenNode | null
}

/** The node and everything in it, as it stands on the screen. */
export function* withDescendants(node: ScreenNode): Generator<ScreenNode> {
  yield node
  for (const child of node.children) yield* withDescendants(child)
}

/** The node and what it stands in, outwards. */
export function* withAncestors(node: ScreenNode): Generator<ScreenNode> {
  for (let at: ScreenNode | null = node; at; at = at.parent) yield at
}

/** Everything that can be read in the node. */
export const textIn = (node: ScreenNode): string =>
  [...withDescendants(node)].map(({ text }) => text).join('')

/** The nearest element of that tag around the node, itself included. */
export const closest = (node: ScreenNode, tag: string): ScreenNode | null =>
  [...withAncestors(node)].find((at) => at.tag === tag) ?? null

export const attributeText = (node: ScreenNode, name: string): string => {
  const value = node.attributes[name]
  return value === undefined || value === null ? '' : String(value)
}
