import { cht } from '@/locales/cht'
import { chtAccount } from '@/locales/cht-account'
import { chtMiniProgram } from '@/locales/cht-mini-program'
import { chtProfile } from '@/locales/cht-profile'
import { en } from '@/locales/en'
import { enAccount } from '@/locales/en-account'
import { enMiniProgram } from '@/locales/en-mini-program'
import { enProfile } from '@/locales/en-profile'
import { spa } from '@/locales/spa'
import { spaAccount } from '@/locales/spa-account'
import { spaMiniProgram } from '@/locales/spa-mini-program'
import { spaProfile } from '@/locales/spa-profile'
import { type TextOf, textOf } from '@/locales/text-of'
import { zh } from '@/locales/zh'
import { zhAccount } from '@/locales/zh-account'
import { zhMiniProgram } from '@/locales/zh-mini-program'
import { zhProfile } from '@/locales/zh-profile'

/** The languages that the gallery shows. */
export type GalleryLanguage = 'zh' | 'cht' | 'en' | 'spa'

/** What the app says in each, so that a state is reached by the same steps in both. */
export const words: Record<GalleryLanguage, TextOf> = {
  zh: textOf({ ...zh, ...zhMiniProgram, ...zhProfile, ...zhAccount }),
  cht: textOf({ ...cht, ...chtMiniProgram, ...chtProfile, ...chtAccount }),
  en: textOf({ ...en, ...enMiniProgram, ...enProfile, ...enAccount }),
  spa: textOf({ ...spa, ...spaMiniProgram, ...spaProfile, ...spaAccount }),
}

export const locales = { zh: 'zh-CN', cht: 'zh-TW', en: 'en-US', spa: 'es-ES' } as const
