import purifier, { type Config } from 'dompurify'
import { readableTags } from '@/domain/rich-text'
import { htmlElements, plainAttributes } from './html-elements.h5'

const textOnly = {
  ALLOWED_TAGS: [...readableTags],
  ALLOWED_ATTR: ['href', ...plainAttributes],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // Absolute addresses only: a relative one would open a page of the shop.
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|tel:)/i,
  // DOMPurify checks the values of all other attributes with that expression, too.
  ADD_URI_SAFE_ATTR: [...plainAttributes],
  // As elements, not as text: a second parser might read it differently.
  RETURN_DOM_FRAGMENT: true,
} satisfies Config

/** Links open in a new tab, without access to the app and without referrer. */
const openElsewhere = (link: Element) => {
  link.setAttribute('target', '_blank')
  link.setAttribute('rel', 'noopener noreferrer')
}

/** The content of unchecked HTML of the shop, as DOMPurify allows it. */
export function sanitise(html: string): DocumentFragment {
  const harmless = purifier.sanitize(htmlElements(html), textOnly)
  for (const link of Array.from(harmless.querySelectorAll('a[href]'))) openElsewhere(link)
  const [root] = Array.from(harmless.children)
  const content = document.createDocumentFragment()
  content.append(...Array.from(root?.childNodes ?? []))
  return content
}
