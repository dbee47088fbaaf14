import { isRecord } from '@/api/wire/values'

const isImage = (text: string) =>
  /^(https?:)?\/\/[^\s"'<>]+\.(png|jpe?g|gif|webp|svg)(\?[^\s"'<>]*)?$/i.test(text)

/** All texts in a JSON value. Not by recursion: a hostile answer may be deeper than the stack. */
function textsIn(value: unknown): readonly string[] {
  const texts: string[] = []
  const left = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next === 'string') texts.push(next)
    else if (isRecord(next)) for (const inner of Object.values(next).reverse()) left.push(inner)
  }
  return texts
}

/** The addresses of all images that an answer names, absolute; `//…` has the shop's own scheme. */
export function imagesIn(data: unknown, base: string): readonly string[] {
  const urls = textsIn(data)
    .filter((text) => isImage(text) && URL.canParse(text, base))
    .map((text) => new URL(text, base).href)
  return [...new Set(urls)]
}

/** Where the shop says that its files are: uploads, avatars among them, and its own images. */
const hostSettings = ['common_cdn_attachment_host', 'common_cdn_public_host'] as const

/** The origins of the shop's images, each once; avatars come from one of them. */
export function imageOrigins(settings: Record<string, unknown>, base: string): readonly string[] {
  const { config } = settings
  const hosts = hostSettings.flatMap((name) => {
    const host = isRecord(config) ? config[name] : null
    return typeof host === 'string' && /^(https?:)?\/\//i.test(host) && URL.canParse(host, base)
      ? [new URL(host, base).href]
      : []
  })
  return [...new Set([...hosts, ...imagesIn(settings, base)].map((address) => new URL(address).origin))]
}
