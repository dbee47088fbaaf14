import { RichText } from '@tarojs/components'
import { useMemo } from 'react'
import { richNodes } from '@/domain/rich-text'

/** HTML of the shop. A mini-program's rich-text runs no scripts; `richNodes` removes what it would load. */
export function HtmlContent({ html, className }: { html: string; className?: string }) {
  const nodes = useMemo(() => richNodes(html), [html])
  return <RichText className={className} nodes={nodes} />
}
