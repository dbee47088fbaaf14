/**
 * The Content-Security-Policy that the built app is served with here, and a proposal for a shop's own server.
 * Pictures come from wherever a shop keeps them, and Taro sets styles on elements. Everything else is our own.
 */
export const securityPolicy = [
  "default-src 'self'",
  'img-src * data: blob:',
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')
