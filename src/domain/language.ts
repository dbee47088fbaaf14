/** The languages of the app, as the server names them (contract 1, `lang`). */
export const languages = ['zh', 'cht', 'en', 'spa'] as const

export type Language = (typeof languages)[number]

/** Their language tags, for HTML, screen readers and fonts. */
export const languageTags: Record<Language, string> = { zh: 'zh-Hans', cht: 'zh-Hant', en: 'en', spa: 'es' }

function languageOf(name: string): Language | null {
  const [first, ...rest] = name.toLowerCase().split(/[-_#]/)
  // The script decides; without a script the region does.
  if (first === 'zh') return rest.includes('hans') || !/hant|tw|hk|mo/.test(rest.join()) ? 'zh' : 'cht'
  if (first === 'es') return 'spa'
  return first === 'en' ? 'en' : null
}

/**
 * The app's language for a device's languages in order of preference, such as `zh-Hant-HK`, `zh_TW`, `es-419`, `en`.
 * English if the app has none of them.
 */
export function languageFor(names: readonly string[]): Language {
  return names.map(languageOf).find((language) => language !== null) ?? 'en'
}
