import type { GalleryLanguage } from '../support/words'

/** `npm test` checks every state in Chinese, `npm run gallery` in English too. */
export const galleryLanguages: readonly GalleryLanguage[] =
  process.env.GALLERY === undefined ? ['zh'] : ['zh', 'en']
