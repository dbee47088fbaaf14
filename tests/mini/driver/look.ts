import { fieldsOf, listOf, textOf } from '../host/foreign-values'
import { attributeText, type ScreenNode, textIn, withDescendants } from '../host/screen-node'

// The screen behind a closed shop's page is rendered but neither visible nor tappable.
const isHidden = (node: ScreenNode) => attributeText(node, 'class').split(' ').includes('ac-hidden')

function* visibleIn(node: ScreenNode): Generator<ScreenNode> {
  if (isHidden(node)) return
  yield node
  for (const child of node.children) yield* visibleIn(child)
}

const nodesOf = (screen: ScreenNode, wanted: (node: ScreenNode) => boolean) =>
  [...visibleIn(screen)].filter(wanted)

const readAloud = (node: ScreenNode) => attributeText(node, 'aria-label')

/** The element says this: in its label for screen readers, as its whole text, or as one line of it. */
const says = (node: ScreenNode, words: string): boolean =>
  readAloud(node) === words ||
  textIn(node) === words ||
  [...withDescendants(node)].some(
    ({ tag, children }) => tag === 'text' && children.map(textIn).join('') === words,
  )

/** The button that says this; where several do, one that says nothing else. */
export function findButton(screen: ScreenNode, words: string): ScreenNode | null {
  const found = nodesOf(screen, (node) => node.tag === 'button' && says(node, words))
  return found.find((node) => textIn(node) === words) ?? found[0] ?? null
}

/** The platform's own picker around a row that says this. */
export const findPicker = (screen: ScreenNode, words: string): ScreenNode | null =>
  nodesOf(screen, (node) => node.tag === 'picker' && says(node, words))[0] ?? null

/** The text field with this label or placeholder. */
export function findField(screen: ScreenNode, words: string): ScreenNode | null {
  const label = nodesOf(screen, (node) => node.tag === 'label' && textIn(node) === words)[0]
  const labelled = label && findById(screen, attributeText(label, 'for'))
  if (labelled) return labelled
  const fields = nodesOf(screen, ({ tag }) => tag === 'input' || tag === 'textarea')
  return (
    fields.find((node) => readAloud(node) === words || attributeText(node, 'placeholder') === words) ?? null
  )
}

export const findLabel = (screen: ScreenNode, words: string): ScreenNode | null =>
  nodesOf(screen, (node) => node.tag === 'label' && textIn(node) === words)[0] ?? null

export const findById = (screen: ScreenNode, id: string): ScreenNode | null =>
  nodesOf(screen, (node) => id !== '' && node.id === id)[0] ?? null

export const findAll = (screen: ScreenNode, tag: string): ScreenNode[] =>
  nodesOf(screen, (node) => node.tag === tag)

/** The texts of a rich-text, which renders nodes of its own. */
const richLines = (nodes: unknown): string[] =>
  listOf(nodes)
    .map(fieldsOf)
    .flatMap(({ text, children }) => [textOf(text).trim(), ...richLines(children)])
    .filter((line) => line !== '')

/** Every line of text on the screen, in order. */
export const linesOf = (screen: ScreenNode): string[] =>
  [...visibleIn(screen)]
    .flatMap(({ tag, text, attributes }) => (tag === 'rich-text' ? richLines(attributes.nodes) : [text]))
    .filter((line) => line !== '')
