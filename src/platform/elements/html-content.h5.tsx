import './html-content.h5.css'
import type { Config } from 'dompurify'
import { useEffect, useRef } from 'react'
import { readableTags } from '@/domain/rich-text'
import { classNames } from '../class-names'
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

/** DOMPurify, 11 KB, is loaded only when somebody reads an agreement. */
const sanitise = async (html: string) => {
  const { default: purifier } = await import(
    /* webpackChunkName: "sanitiser", webpackMode: "lazy" */ 'dompurify'
  )
  const harmless = purifier.sanitize(htmlElements(html), textOnly)
  for (const link of Array.from(harmless.querySelectorAll('a[href]'))) openElsewhere(link)
  const [root] = Array.from(harmless.children)
  const content = document.createDocumentFragment()
  content.append(...Array.from(root?.childNodes ?? []))
  return content
}

/**
 * Unchecked HTML of the shop: limited, sanitised by DOMPurify, and not shown at all when that can't be loaded.
 */
export function HtmlContent({ html, className }: { html: string; className?: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let gone = false
    const show = (content: Node | '') => {
      if (gone || !place.current) return
      place.current.textContent = ''
      if (content) place.current.appendChild(content)
    }
    sanitise(html).then(show, () => show(''))
    return () => {
      gone = true
    }
  }, [html])
  return <div ref={place} className={classNames('ac-html', className)} />
}
