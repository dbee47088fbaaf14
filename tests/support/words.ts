import { en } from '@/locales/en'
import { enAccount } from '@/locales/en-account'
import { enMiniProgram } from '@/locales/en-mini-program'
import { type TextOf, textOf } from '@/locales/text-of'
import { zh } from '@/locales/zh'
import { zhAccount } from '@/locales/zh-account'
import { zhMiniProgram } from '@/locales/zh-mini-program'

/** The languages that the gallery shows. */
export type GalleryLanguage = 'zh' | 'en'

/** What the app says in each, so that a state is reached by the same steps in both. */
export const words: Record<GalleryLanguage, TextOf> = {
  zh: textOf({ ...zh, ...zhMiniProgram, ...zhAccount }),
  en: textOf({ ...en, ...enMiniProgram, ...enAccount }),
}

export const locales = { zh: 'zh-CN', en: 'en-US' } as const
