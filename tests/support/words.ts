import { en } from '@/locales/en'
import { enMiniProgram } from '@/locales/en-mini-program'
import { type TextOf, textOf } from '@/locales/text-of'
import { zh } from '@/locales/zh'
import { zhMiniProgram } from '@/locales/zh-mini-program'

/** The languages that the gallery shows. */
export type GalleryLanguage = 'zh' | 'en'

/** What the app says in each, so that a state is reached by the same steps in both. */
export const words: Record<GalleryLanguage, TextOf> = {
  zh: textOf({ ...zh, ...zhMiniProgram }),
  en: textOf({ ...en, ...enMiniProgram }),
}

export const locales = { zh: 'zh-CN', en: 'en-US' } as const
