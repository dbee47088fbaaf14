import type { Language } from '@/rules/language'
import type { Catalogue } from './catalogue'
import { unpackCatalogues } from './packed-catalogues'

const catalogues = unpackCatalogues(PACKED_CATALOGUES)

/** What the app can say without asking for anything. */
export const firstCatalogue: Catalogue = catalogues.zh

/** A language's texts: at once where they are part of the bundle, otherwise when they have come; rejects offline. */
export const catalogueIn = (language: Language): Catalogue | Promise<Catalogue> => catalogues[language]
