import { createContext, useContext } from 'react'
import type { TextKey } from './catalogue'
import { firstCatalogue } from './catalogues'
import { type TextOf, textOf } from './text-of'

export type { TextKey, TextOf }

const TextContext = createContext(textOf(firstCatalogue))

/** Gives the screens below it the words of a language; with another `value` all of them are drawn anew. */
export const TextProvider = TextContext.Provider

/** The words of the person's language. A hook, so that a screen follows a change of language at once. */
export const useText = (): TextOf => useContext(TextContext)
