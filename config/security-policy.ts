/**
 * What the browser app may do, shipped in its index.html. Nothing but our own files runs. Pictures come from wherever
 * a shop keeps them, which is a host of its own with many shops, and plain http with some: a page that came by https
 * asks for those by https, or not at all. `data:` is the captcha, `blob:` a picture just chosen.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https: http: data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/**
 * The policy of a built page as a server says it: what stands in the page, where the build has added what it wrote into
 * it, and the one thing that a page can't say of itself, who may frame it.
 */
export const servedPolicy = (page: string): string =>
  `${/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? pagePolicy}; frame-ancestors 'none'`
