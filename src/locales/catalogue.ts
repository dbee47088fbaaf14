import type { zh } from './zh'
import type { zhAccount } from './zh-account'
import type { zhMiniProgram } from './zh-mini-program'
import type { zhProfile } from './zh-profile'

export type TextKey =
  | keyof typeof zh
  | keyof typeof zhMiniProgram
  | keyof typeof zhAccount
  | keyof typeof zhProfile

/** Every language has all of these, and no others. */
export type BrowserTexts = Readonly<Record<keyof typeof zh, string>>

/** What only a mini-program says: signing in by the platform's word, its privacy question, its phone button. */
export type MiniProgramTexts = Readonly<Record<keyof typeof zhMiniProgram, string>>

/** What only the profile, the agreements and the account screens say: in browsers it loads with them. */
export type ProfileTexts = Readonly<Record<keyof typeof zhProfile, string>>

/** What only the account screens say; see account-catalogues.ts. */
export type AccountTexts = Readonly<Record<keyof typeof zhAccount, string>>

/** One language's texts, as a build carries them: a browser's leaves out what only a mini-program says. */
export type Catalogue = Readonly<Partial<Record<TextKey, string>>>
