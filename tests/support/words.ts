import { cht } from '@/locales/cht'
import { chtAccount } from '@/locales/cht-account'
import { chtMiniProgram } from '@/locales/cht-mini-program'
import { en } from '@/locales/en'
import { enAccount } from '@/locales/en-account'
import { enMiniProgram } from '@/locales/en-mini-program'
import { spa } from '@/locales/spa'
import { spaAccount } from '@/locales/spa-account'
import { spaMiniProgram } from '@/locales/spa-mini-program'
import { type TextOf, textOf } from '@/locales/text-of'
import { zh } from '@/locales/zh'
import { zhAccount } from '@/locales/zh-account'
import { zhMiniProgram } from '@/locales/zh-mini-program'

/** The languages that the gallery shows. */
export type GalleryLanguage = 'zh' | 'cht' | 'en' | 'spa'

/** What the app says in each, so that a state is reached by the same steps in both. */
export const words: Record<GalleryLanguage, TextOf> = {
  zh: textOf({ ...zh, ...zhMiniProgram, ...zhAccount }),
  cht: textOf({ ...cht, ...chtMiniProgram, ...chtAccount }),
  en: textOf({ ...en, ...enMiniProgram, ...enAccount }),
  spa: textOf({ ...spa, ...spaMiniProgram, ...spaAccount }),
}

export const locales = { zh: 'zh-CN', cht: 'zh-TW', en: 'en-US', spa: 'es-ES' } as const
