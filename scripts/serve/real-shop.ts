import type { Handler } from 'hono'
import { proxy } from 'hono/proxy'
import { findEnvelope } from '../doctor/shop/envelope'

const PROBE_TIMEOUT_MS = 5_000
const ANSWER_TIMEOUT_MS = 30_000

// fetch itself only says "fetch failed"; what happened to the connection is its cause.
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'cause' in error && error.cause instanceof Error ? error.cause.message : error.message
}

/**
 * Asks the shop once for its public configuration.
 * @throws an Error with one clear sentence when no ShopXO answers there within five seconds
 */
export async function probeShop(shopUrl: string): Promise<void> {
  const answer = await fetch(`${shopUrl}/api.php?s=base/common`, {
    method: 'POST',
    body: new URLSearchParams({ application: 'app', application_client_type: 'h5', ajax: 'ajax' }),
    redirect: 'manual',
    signal: AbortSignal.timeout(PROBE_TIMEOUT_MS),
  }).catch((error: unknown) => {
    throw new Error(`The shop ${shopUrl} can't be reached: ${reason(error)}.`)
  })
  const elsewhere = answer.headers.get('Location')
  if (elsewhere) throw new Error(`The shop ${shopUrl} sends everybody to ${elsewhere}; use that address.`)
  if (!findEnvelope(await answer.text().catch(() => '')))
    throw new Error(`What answers at ${shopUrl}/api.php is not a ShopXO shop.`)
}

/** Passes a request on to a real shop, so that the app and the shop share one origin: ShopXO sends no CORS headers. */
export function passToShop(shopUrl: string): Handler {
  return async ({ req, body }) => {
    const { pathname, search } = new URL(req.url)
    const signal = AbortSignal.any([req.raw.signal, AbortSignal.timeout(ANSWER_TIMEOUT_MS)])
    // The Host of this server would make the shop write addresses of this server into its answers.
    const headers = { ...req.header(), host: undefined }
    try {
      return await proxy(`${shopUrl}${pathname}${search}`, {
        raw: req.raw,
        headers,
        signal,
        redirect: 'manual',
      })
    } catch {
      return body(null, 502)
    }
  }
}
