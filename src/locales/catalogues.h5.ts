import type { Language } from '@/domain/language'
import type { Catalogue } from './catalogue'
import { unpackTexts } from './unpack-texts'
import { zh } from './zh'

/** What the app can say without asking for anything. */
export const firstCatalogue: Catalogue = zh

/** Each in a file of its own, which only those load who read it. */
const fetchers = {
  cht: async () => unpackTexts((await import(/* webpackChunkName: "cht" */ './cht')).cht),
  en: async () => unpackTexts((await import(/* webpackChunkName: "en" */ './en')).en),
  spa: async () => unpackTexts((await import(/* webpackChunkName: "spa" */ './spa')).spa),
}

/** A language's texts: at once where they are part of the bundle, otherwise when they have come; rejects offline. */
export const catalogueIn = (language: Language): Catalogue | Promise<Catalogue> =>
  language === 'zh' ? zh : fetchers[language]()
