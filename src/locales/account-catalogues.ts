import type { Language } from '@/domain/language'
import type { Catalogue } from './catalogue'
import { unpackCatalogue } from './packed-catalogues'

// Named once: the build writes it out wherever it is named.
const packed = PACKED_ACCOUNT_CATALOGUES

/** The account screens' texts: at once where they are part of the package, otherwise when they have come. */
export const accountCatalogueIn = (language: Language): Catalogue | Promise<Catalogue> =>
  unpackCatalogue(packed, language)
