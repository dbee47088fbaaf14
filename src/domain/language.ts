/** The languages of the app, as the server names them (contract 1, `lang`). */
export const languages = ['zh', 'cht', 'en', 'spa'] as const

export type Language = (typeof languages)[number]

/** Their language tags, for HTML, screen readers and fonts. */
export const languageTags: Record<Language, string> = { zh: 'zh-Hans', cht: 'zh-Hant', en: 'en', spa: 'es' }

/** Each language in its own words, so that people who can't read the screen find theirs. */
export const languageNames: Record<Language, string> = {
  zh: '简体中文',
  cht: '繁體中文',
  en: 'English',
  spa: 'Español',
}

function languageOf(name: string): Language | null {
  const [first, ...rest] = name.toLowerCase().split(/[-_#]/)
  // The script decides; without one the place does.
  if (first === 'yue') return rest.includes('hans') || rest.includes('cn') ? 'zh' : 'cht'
  if (first === 'zh' || first === 'cmn')
    return rest.includes('hans') || !/hant|tw|hk|mo/.test(rest.join()) ? 'zh' : 'cht'
  if (first === 'es') return 'spa'
  return first === 'en' ? 'en' : null
}

/** The app's language for a device's, the preferred first (`zh-Hant-HK`, `zh_TW`, `es-419`), or `otherwise`. */
export function languageFor(names: readonly string[], otherwise: Language = 'en'): Language {
  return names.map(languageOf).find((language) => language !== null) ?? otherwise
}

/** The language to speak: of those `offered`, the chosen one, else the device's, else the first. */
export function chosenLanguage(
  choice: Language | 'auto',
  device: Language,
  offered: readonly Language[],
): Language {
  const isOffered = (wish: Language | 'auto'): wish is Language => offered.some((one) => one === wish)
  return [choice, device].find(isOffered) ?? offered[0] ?? device
}
