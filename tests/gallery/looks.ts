import type { GalleryLanguage } from '../support/words'

/** `npm test` checks every state in Chinese, `npm run gallery` in English too. */
export const galleryLanguages: readonly GalleryLanguage[] =
  process.env.GALLERY === undefined ? ['zh'] : ['zh', 'en']

export const appearances = ['light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

/** A language and an appearance in which a state is shown. */
export type Look = `${GalleryLanguage}.${Appearance}`

export const allLooks: readonly Look[] = ['zh.light', 'zh.dark', 'en.light', 'en.dark']

/** Long words and dark colours at once: what goes wrong in a state is mostly seen in one of these. */
export const twoLooks: readonly Look[] = ['zh.light', 'en.dark']

/** For a state that differs little from others. */
export const oneLook: readonly Look[] = ['zh.light']

/** For what the shop writes, which is in one language. */
export const chineseLooks: readonly Look[] = ['zh.light', 'zh.dark']

/** The appearances of a state in a language. */
export const appearancesIn = (
  language: GalleryLanguage,
  looks: readonly Look[] = [],
): readonly Appearance[] => appearances.filter((appearance) => looks.includes(`${language}.${appearance}`))
