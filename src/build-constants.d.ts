/** What the build was configured with (config/configuration.ts). */
declare const CONFIGURATION: import('./domain/configuration').Configuration
/** Where scripts/embed has put a mini-program; nothing is declared in one of its own. */
declare const ACCOUNT_ROOT: string | undefined
/** Whether the platform can tell the shop who a person is. False in browsers, which then load no code for it. */
declare const IDENTIFIES_PEOPLE: boolean
declare const APP_VERSION: string
/** All texts of a mini-program, set by the build (config/packed-catalogues.ts). */
declare const PACKED_CATALOGUES: import('./locales/packed-catalogues').PackedCatalogues

/** Those of its account screens, which are a subpackage. */
declare const PACKED_ACCOUNT_CATALOGUES: import('./locales/packed-catalogues').PackedCatalogues

/** The first drawings in the built page (scripts/build/shells). */
declare const SHELLS: import('./shell/shells').Shells
