/** All texts of a mini-program, set by the build (config/packed-catalogues.ts). */
declare const PACKED_CATALOGUES: import('./packed-catalogues').PackedCatalogues
