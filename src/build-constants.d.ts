/** Set by the build (config/index.ts): the shop's address from SHOPXO_URL, in browsers the folder from SHOPXO_PATH or ''. */
declare const SHOP_URL: string
/** The version in package.json. */
declare const APP_VERSION: string
/** All texts of a mini-program, set by the build (config/packed-catalogues.ts). */
declare const PACKED_CATALOGUES: import('./locales/packed-catalogues').PackedCatalogues

/** Those of its account screens, which are a subpackage. */
declare const PACKED_ACCOUNT_CATALOGUES: import('./locales/packed-catalogues').PackedCatalogues
