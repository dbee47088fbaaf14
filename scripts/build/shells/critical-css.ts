import postcss, { type Root } from 'postcss'
import { lateWords, shown, tapped } from '@/shell/hold-taps'

/** What styles the page itself, whatever stands in it. */
const OF_THE_PAGE = /^(?:\*|html|body|:root|#app|\.ac-light|\.ac-dark)/

/** What an element must be for the selector to concern it, whatever state it is in. */
const withoutStates = (selector: string) =>
  selector.replace(/(?:(^|[\s>+~])|\b|(?<=[\])]))::?[\w-]+(?:\([^)]*\))?/g, (_, before) =>
    before === undefined ? '' : `${before}*`,
  )

/** How something looks under a finger, with the keyboard's focus, filled in by the browser or as a choice. */
const STATES = /:active|:focus-visible|::selection|:-webkit-autofill/

/** What comes with the whole style sheet: states, motion, forced colours and icons, whose place has its size until then. */
function dropLater(root: Root): void {
  root.walkRules(STATES, (rule) => void rule.remove())
  root.walkAtRules('media', (media) => {
    if (media.params.includes('forced-colors')) media.remove()
  })
  root.walkAtRules('keyframes', (keyframes) => void keyframes.remove())
  root.walkDecls(/^(?:animation|transition)/, (motion) => void motion.remove())
  root.walkDecls('--ac-icon', (icon) => void icon.remove())
  root.walkRules('.ac-icon', (rule) => rule.walkDecls(/mask$|^background$/, (mask) => void mask.remove()))
}

/** Custom properties that no rule uses any more, and what has become empty. */
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
    if (rule.nodes?.length === 0) rule.remove()
  })
}

/**
 * The rules of a style sheet that style something of the page, in their order; one for a button that waits for the app; and
 * one that leaves icons to the app, since an icon costs a slow phone more than the rest of a drawing.
 *
 * @param body the page's body, with everything that may stand in it
 */
export function criticalCss(css: string, body: Element): string {
  const root = postcss.parse(css)
  dropLater(root)
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter(
      (selector) => OF_THE_PAGE.test(selector) || body.querySelector(withoutStates(selector)) !== null,
    )
    if (rule.selector === '') rule.remove()
  })
  dropUnused(root)
  root.append(
    `[${tapped}]{opacity:.6}`,
    `[${shown}] .ac-icon{mask:none;-webkit-mask:none;background:none}`,
    // Said at the bottom of the screen once the app has been waited for long.
    `[${lateWords}]::after{animation:late 0s 8s backwards;background:var(--ac-surface-sunken);bottom:0;content:attr(${lateWords});left:0;position:fixed;text-align:center;width:100%}`,
    '@keyframes late{from{opacity:0}}',
  )
  return root.toString()
}
