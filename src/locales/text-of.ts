import type { Catalogue, TextKey } from './catalogue'

/** Gives the words of one language. `{name}` in a text is replaced by `values.name`. */
export type TextOf = (key: TextKey, values?: Record<string, string | number>) => string

/** The words of this catalogue; '' for what another platform's screens ask for. */
export const textOf =
  (catalogue: Catalogue): TextOf =>
  (key, values) =>
    (catalogue[key] ?? '').replace(/\{(\w+)\}/g, (place, name: string) => String(values?.[name] ?? place))
