/** The shop's address, set by the build (config/index.ts) from SHOPXO_URL; '' is the page's own origin (H5). */
declare const SHOP_URL: string
/** The version in package.json. */
declare const APP_VERSION: string

/** All texts of a mini-program, set by the build (config/packed-catalogues.ts). */
declare const PACKED_CATALOGUES: import('../locales/packed-catalogues').PackedCatalogues
