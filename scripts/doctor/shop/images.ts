import { isRecord } from '@/api/wire/values'

const isImage = (text: string) =>
  /^(https?:)?\/\/[^\s"'<>]+\.(png|jpe?g|gif|webp|svg)(\?[^\s"'<>]*)?$/i.test(text)

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : []
}

/** The absolute addresses of all images that an answer names; `//…` has the shop's own scheme. */
export function imagesIn(data: unknown, base: string): readonly string[] {
  return [...new Set(textsIn(data).filter(isImage))].map((text) => new URL(text, base).href)
}

/** The origins of addresses, each once. */
export const originsOf = (addresses: readonly string[]): readonly string[] => [
  ...new Set(addresses.map((address) => new URL(address).origin)),
]
