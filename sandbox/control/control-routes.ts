import { Hono } from 'hono'
import { UnknownSetting, writeSettings } from '../config/write-settings'
import type { ShopState } from '../state/shop-state'
import { resetState } from '../state/shop-state'
import { lookUpCode } from './look-up-code'
import { snapshot } from './snapshot'

async function readSettings(request: Request): Promise<object> {
  const body: unknown = await request.json().catch(() => null)
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body
  throw new UnknownSetting('a JSON object {key: value, …} is expected')
}

/** What tests and the panel do to a running shop, beside its API. */
export function controlRoutes(shop: ShopState): Hono {
  const routes = new Hono()
  routes.post('/reset', (context) => {
    resetState(shop)
    return context.json({ reset: true })
  })
  routes.post('/config', async (context) => {
    try {
      writeSettings(shop, await readSettings(context.req.raw))
      shop.changed()
      return context.json({ config: snapshot(shop).settings })
    } catch (error) {
      if (error instanceof UnknownSetting) return context.json({ error: error.message }, 400)
      throw error
    }
  })
  routes.get('/code', (context) => {
    const code = lookUpCode(shop, context.req.query())
    shop.changed()
    return context.json({ code })
  })
  routes.get('/requests', (context) => context.json(shop.requests))
  routes.get('/state', (context) => context.json(snapshot(shop)))
  return routes
}
