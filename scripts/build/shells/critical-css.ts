import postcss, { type Root, type Rule } from 'postcss'

const iconProperty = '--ac-icon'

/** What styles the page itself, whatever stands in it. */
const OF_THE_PAGE = /^(?:\*|html|body|page|:root|#app|\.ac-light|\.ac-dark)/

/** What an element must be for the selector to concern it, whatever state it is in. */
const withoutStates = (selector: string) =>
  selector.replace(/(?:(^|[\s>+~])|\b|(?<=[\])]))::?[\w-]+(?:\([^)]*\))?/g, (_, before) =>
    before === undefined ? '' : `${before}*`,
  )

/** Custom properties and animations that no rule uses any more, and what has become empty by that. */
function dropUnused(root: Root): void {
  const values: string[] = []
  root.walkDecls(({ value }) => void values.push(value))
  const used = new Set(values.join(' ').match(/[\w-]+/g))
  root.walkDecls(/^--/, (property) => {
    if (!used.has(property.prop)) property.remove()
  })
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove()
  })
  root.walkAtRules((rule) => {
    const isUnused = rule.name === 'keyframes' && !used.has(rule.params)
    if (isUnused || rule.nodes?.length === 0) rule.remove()
  })
}

/** Icons come with the app: their place is empty until then, and has its size. */
function withoutIcons(root: Root): void {
  root.walkDecls(iconProperty, (icon) => void icon.remove())
  root.append({
    selector: '.ac-icon',
    nodes: [postcss.decl({ prop: iconProperty, value: 'linear-gradient(#0000,#0000)' })],
  })
}

/**
 * The rules of a style sheet that style something of the page, in their order.
 *
 * @param body the page's body, with everything that may stand in it
 */
export function criticalCss(css: string, body: Element): string {
  const root = postcss.parse(css)
  const counts = (selector: string) =>
    OF_THE_PAGE.test(selector) || body.querySelector(withoutStates(selector)) !== null
  const isStep = ({ parent }: Rule) =>
    parent?.type === 'atrule' && 'name' in parent && parent.name === 'keyframes'
  root.walkRules((rule) => {
    if (isStep(rule)) return
    rule.selectors = rule.selectors.filter(counts)
    if (rule.selector === '') rule.remove()
  })
  withoutIcons(root)
  dropUnused(root)
  return root.toString()
}
