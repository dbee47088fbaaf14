import { type TextKey, zh } from '../../../src/locales/zh'

export type { TextKey } from '../../../src/locales/zh'

/** A text of the app as a person reads it. */
export function say(key: TextKey, values: Record<string, string> = {}): string {
  const text: string = zh[key]
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
