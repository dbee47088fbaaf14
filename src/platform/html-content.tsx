import { RichText } from '@tarojs/components'

/** HTML of the shop. A mini-program's rich-text knows neither scripts nor events nor frames. */
export function HtmlContent({ html, className }: { html: string; className?: string }) {
  return <RichText className={className} nodes={html} />
}
