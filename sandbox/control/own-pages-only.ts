import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'

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

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Whether a control call comes without the key that this shop asks for. The panel's page holds nothing to hide. */
function lacksKey({ req }: Context, key: string | undefined): boolean {
  if (key === undefined || /^\/_sandbox\/?$/.test(req.path)) return false
  return !timingSafeEqual(digest(req.header('x-sandbox-key') ?? ''), digest(key))
}

function refusalOf(context: Context, key: string | undefined): Response | null {
  if (isForeign(context.req.raw)) return context.json({ error: 'not for pages of other sites' }, 403)
  if (lacksKey(context, key)) {
    return context.json({ error: 'the key is missing: open the panel by the address in the terminal' }, 401)
  }
  if (isOtherThanJson(context.req.raw)) return context.json({ error: 'application/json is expected' }, 415)
  return null
}

/**
 * Keeps pages of other sites away from the control calls and the panel.
 * @param key what a control call must carry in `X-Sandbox-Key`; undefined: nothing
 */
export function ownPagesOnly(key?: string): MiddlewareHandler {
  return async (context, next) => {
    const refusal = refusalOf(context, key)
    if (refusal) context.res = refusal
    else await next()
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
    if (!context.res.headers.has('Content-Security-Policy')) {
      context.res.headers.set('Content-Security-Policy', NO_FRAMES)
    }
  }
}
