import type { MiddlewareHandler } from 'hono'

/** Headers of every answer: it is in no frame of another page, and in no cache. */
const headers = {
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
}
const NO_FRAMES = "frame-ancestors 'none'"

/**
 * Whether a page of another site sends the request. Browsers say so themselves in `Sec-Fetch-Site`, also behind
 * a proxy that changes `Host`; older ones send an `Origin` with what changes something. Programs send neither.
 */
function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site !== 'none' && site !== 'same-origin'
  const origin = request.headers.get('origin')
  if (origin === null) return false
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.get('host')
}

/** A form or a plain text needs no permission of the server to be sent across sites; JSON does. */
function isOtherThanJson({ headers: sent, body, method }: Request): boolean {
  if (method !== 'POST') return false
  const type = sent.get('content-type')
  return type === null
    ? body !== null && sent.get('content-length') !== '0'
    : !/^application\/json\b/i.test(type)
}

/** Keeps pages of other sites away from the control calls and the panel. */
export function ownPagesOnly(): MiddlewareHandler {
  return async (context, next) => {
    if (isForeign(context.req.raw)) {
      context.res = context.json({ error: 'not for pages of other sites' }, 403)
    } else if (isOtherThanJson(context.req.raw)) {
      context.res = context.json({ error: 'application/json is expected' }, 415)
    } else {
      await next()
    }
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
    if (!context.res.headers.has('Content-Security-Policy')) {
      context.res.headers.set('Content-Security-Policy', NO_FRAMES)
    }
  }
}
