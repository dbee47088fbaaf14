import type { Language } from '@/domain/language'
import type { Catalogue } from './catalogue'

/** Each in a file of its own, which only those load who open a screen that isn't part of the first load. */
const fetchers: Record<Language, () => Promise<readonly Catalogue[]>> = {
  zh: async () => [
    (await import(/* webpackChunkName: "account-zh" */ './zh-account')).zhAccount,
    (await import(/* webpackChunkName: "account-zh" */ './zh-profile')).zhProfile,
  ],
  cht: async () => [
    (await import(/* webpackChunkName: "account-cht" */ './cht-account')).chtAccount,
    (await import(/* webpackChunkName: "account-cht" */ './cht-profile')).chtProfile,
  ],
  en: async () => [
    (await import(/* webpackChunkName: "account-en" */ './en-account')).enAccount,
    (await import(/* webpackChunkName: "account-en" */ './en-profile')).enProfile,
  ],
  spa: async () => [
    (await import(/* webpackChunkName: "account-spa" */ './spa-account')).spaAccount,
    (await import(/* webpackChunkName: "account-spa" */ './spa-profile')).spaProfile,
  ],
}

/** The texts of screens on demand: at once where they are part of the package, otherwise when they have come. */
export const accountCatalogueIn = async (language: Language): Promise<Catalogue> =>
  Object.assign({}, ...(await fetchers[language]()))
