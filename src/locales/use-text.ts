import { type TextKey, zh } from './zh'

export type { TextKey }

/** Gives the words of the language in use. `{name}` in a text is replaced by `values.name`. */
export type TextOf = (key: TextKey, values?: Record<string, string | number>) => string

const textOf: TextOf = (key, values) =>
  zh[key].replace(/\{(\w+)\}/g, (place, name: string) => String(values?.[name] ?? place))

/** The words of the person's language. A hook, so that a screen follows a change of language at once. */
export const useText = (): TextOf => textOf
