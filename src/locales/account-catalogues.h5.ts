import type { Language } from '@/domain/language'
import type { Catalogue } from './catalogue'

/** Each in a file of its own, which only those load who open an account screen in that language. */
const fetchers: Record<Language, () => Promise<Catalogue>> = {
  zh: async () =>
    (await import(/* webpackChunkName: "account-zh", webpackMode: "lazy" */ './zh-account')).zhAccount,
  cht: async () =>
    (await import(/* webpackChunkName: "account-cht", webpackMode: "lazy" */ './cht-account')).chtAccount,
  en: async () =>
    (await import(/* webpackChunkName: "account-en", webpackMode: "lazy" */ './en-account')).enAccount,
  spa: async () =>
    (await import(/* webpackChunkName: "account-spa", webpackMode: "lazy" */ './spa-account')).spaAccount,
}

/** The account screens' texts: at once where they are part of the package, otherwise when they have come. */
export const accountCatalogueIn = (language: Language): Catalogue | Promise<Catalogue> => fetchers[language]()
