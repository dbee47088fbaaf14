/**
 * The Content-Security-Policy that the built app is served with here, and a proposal for a shop's own server.
 * Pictures come from wherever a shop keeps them; Taro sets styles on elements and carries its icon font in them; a
 * chosen picture is read back from its object URL. Everything else is our own.
 */
export const securityPolicy = [
  "default-src 'self'",
  'img-src * data: blob:',
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "connect-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')
