import './html-content.h5.css'
import type { Config } from 'dompurify'
import { useEffect, useState } from 'react'
import { classNames } from './class-names'

// Text and its structure only: nothing that runs, is submitted, or is fetched from another host.
const textOnly: Config = {
  USE_PROFILES: { html: true },
  FORBID_TAGS: [
    ...['img', 'picture', 'source', 'video', 'audio', 'style'],
    ...['form', 'input', 'button', 'select', 'textarea'],
  ],
  FORBID_ATTR: ['style', 'class', 'id', 'srcset', 'background'],
}

/** 11 KB that only who reads an agreement fetches. */
const sanitise = async (html: string) => {
  const { default: purifier } = await import(
    /* webpackChunkName: "sanitiser", webpackMode: "lazy" */ 'dompurify'
  )
  return purifier.sanitize(html, textOnly)
}

/**
 * HTML of the shop, as the administrator wrote it and nobody has checked: made harmless by DOMPurify, and not shown
 * at all where that can't be fetched.
 */
export function HtmlContent({ html, className }: { html: string; className?: string }) {
  const [harmless, setHarmless] = useState('')
  useEffect(() => {
    let gone = false
    sanitise(html).then(
      (result) => {
        if (!gone) setHarmless(result)
      },
      () => setHarmless(''),
    )
    return () => {
      gone = true
    }
  }, [html])
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it has been sanitised
  return <div className={classNames('ac-html', className)} dangerouslySetInnerHTML={{ __html: harmless }} />
}
