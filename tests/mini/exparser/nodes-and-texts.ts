/**
 * The classes and texts below an element in their order, as the screen has them. It runs in a browser's page too, so it
 * uses nothing from outside itself.
 */
export function nodesAndTexts(place: Element): string[] {
  const found: string[] = []
  const read = (element: Element) => {
    const classes = [...element.classList].filter((name) => name.startsWith('ac-'))
    if (classes.length > 0) found.push(`.${classes.join('.')}`)
    // What it draws is told by its attribute, not by its children.
    if (element.localName === 'rich-text') return
    const text = element.children.length === 0 ? (element.textContent ?? '').trim() : ''
    if (text !== '') found.push(text)
    for (const child of element.children) read(child)
  }
  read(place)
  return found
}
