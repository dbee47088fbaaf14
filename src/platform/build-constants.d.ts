/** The shop's address, set by the build (config/index.ts) from SHOPXO_URL; '' is the page's own origin (H5). */
declare const SHOP_URL: string
/** The version in package.json. */
declare const APP_VERSION: string
