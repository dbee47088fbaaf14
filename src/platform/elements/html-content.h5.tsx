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
  // Whole addresses only: a relative one would be a page of the shop that a text could make look like another.
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|tel:)/i,
  // DOMPurify holds the values of all other attributes against that expression, too.
  ADD_URI_SAFE_ATTR: [...plainAttributes],
  // As elements, not as text: what is parsed twice may be read in two ways.
  RETURN_DOM_FRAGMENT: true,
} satisfies Config

/** Another page opens beside the app, and learns nothing of it. */
const openElsewhere = (link: Element) => {
  link.setAttribute('target', '_blank')
  link.setAttribute('rel', 'noopener noreferrer')
}

/** 11 KB that only who reads an agreement fetches. */
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
 * HTML of the shop, as the administrator wrote it and nobody has checked: limited, made harmless by DOMPurify, and not shown
 * at all where that can't be fetched.
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
