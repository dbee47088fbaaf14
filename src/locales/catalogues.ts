import type { Language } from '@/domain/language'
import type { Catalogue } from './catalogue'
import { unpackCatalogue } from './packed-catalogues'

// Named once: the build writes it out wherever it is named.
const packed = PACKED_CATALOGUES

/** What the app can say without asking for anything. */
export const firstCatalogue: Catalogue = unpackCatalogue(packed, 'zh')

/** A language's texts: at once where they are part of the bundle, otherwise when they have come; rejects offline. */
export const catalogueIn = (language: Language): Catalogue | Promise<Catalogue> =>
  language === 'zh' ? firstCatalogue : unpackCatalogue(packed, language)
