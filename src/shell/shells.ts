import type { Language } from '@/domain/language'

/** The screens whose first drawing is in the built page, as they are for a guest. */
export const shellNames = ['home', 'signIn', 'register'] as const

export type ShellName = (typeof shellNames)[number]

/** What the page's own script knows of the build. */
export interface Shells {
  /** The configuration block of the page that they were drawn with. */
  block: string
  /** The folder of the shop, if the operator names one. */
  shopPath?: string
  /** The languages of the shop. */
  offered: readonly Language[]
  /** Whose drawing stands at which place in the page, by its path. Without any, everybody sees the skeleton. */
  paths: readonly string[]
  /** Their texts in each language but that in which they are written: a line for each text, in the order in which the drawings have it first. */
  texts: { readonly [language in Language]?: string }
  /** The files with the texts of the whole app. */
  files: { readonly [language in Language]?: string }
}
