import { RichText } from '@tarojs/components'
import { useMemo } from 'react'
import { richNodes } from '@/domain/rich-text'

/** HTML of the shop. A mini-program's rich-text knows no scripts, but it would fetch pictures of any host. */
export function HtmlContent({ html, className }: { html: string; className?: string }) {
  const nodes = useMemo(() => richNodes(html), [html])
  return <RichText className={className} nodes={nodes} />
}
