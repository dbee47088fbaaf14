import './html-content.h5.css'
import { useEffect, useRef } from 'react'
import { classNames } from '../class-names'

/** DOMPurify and what prepares HTML for it, 14 KB, are loaded only when somebody reads an agreement. */
const sanitised = async (html: string) =>
  (await import(/* webpackChunkName: "agreement" */ './sanitise.h5')).sanitise(html)

/** HTML of the shop: limited, sanitised by DOMPurify, and not shown at all when that can't be loaded. */
export function HtmlContent({ html, className }: { html: string; className?: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let gone = false
    const show = (content: Node | '') => {
      if (gone || !place.current) return
      place.current.textContent = ''
      if (content) place.current.appendChild(content)
    }
    sanitised(html).then(show, () => show(''))
    return () => {
      gone = true
    }
  }, [html])
  return <div ref={place} className={classNames('ac-html', className)} />
}
