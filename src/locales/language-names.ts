import type { Language } from '@/domain/language'

/** Each language in its own words: who can't read the screen finds theirs. */
export const languageNames: Record<Language, string> = {
  zh: '简体中文',
  cht: '繁體中文',
  en: 'English',
  spa: 'Español',
}
