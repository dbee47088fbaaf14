import type { Language } from '@/domain/language'
import type { Catalogue } from './catalogue'

/** Each in a file of its own, which only those load who open a screen that isn't part of the first load. */
const fetchers: Record<Language, () => Promise<readonly Catalogue[]>> = {
  zh: async () => [
    (await import(/* webpackChunkName: "account-zh", webpackMode: "lazy" */ './zh-account')).zhAccount,
    (await import(/* webpackChunkName: "account-zh", webpackMode: "lazy" */ './zh-profile')).zhProfile,
  ],
  cht: async () => [
    (await import(/* webpackChunkName: "account-cht", webpackMode: "lazy" */ './cht-account')).chtAccount,
    (await import(/* webpackChunkName: "account-cht", webpackMode: "lazy" */ './cht-profile')).chtProfile,
  ],
  en: async () => [
    (await import(/* webpackChunkName: "account-en", webpackMode: "lazy" */ './en-account')).enAccount,
    (await import(/* webpackChunkName: "account-en", webpackMode: "lazy" */ './en-profile')).enProfile,
  ],
  spa: async () => [
    (await import(/* webpackChunkName: "account-spa", webpackMode: "lazy" */ './spa-account')).spaAccount,
    (await import(/* webpackChunkName: "account-spa", webpackMode: "lazy" */ './spa-profile')).spaProfile,
  ],
}

/** The texts of screens on demand: at once where they are part of the package, otherwise when they have come. */
export const accountCatalogueIn = async (language: Language): Promise<Catalogue> =>
  Object.assign({}, ...(await fetchers[language]()))
