import { type Context, Hono } from 'hono'
import { UnknownSetting, writeSettings } from '../config/write-settings'
import type { ShopState } from '../state/shop-state'
import { resetState } from '../state/shop-state'
import { changeAccount, WrongChange } from './change-account'
import { lookUpCode } from './look-up-code'
import { snapshot } from './snapshot'

async function readSettings(request: Request): Promise<object> {
  const body: unknown = await request.json().catch(() => null)
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body
  throw new UnknownSetting('a JSON object {key: value, …} is expected')
}

/** Answers what the work returns, or 400 with the reason why it can't be done. */
async function answerWith(context: Context, work: () => object | Promise<object>): Promise<Response> {
  try {
    return context.json(await work())
  } catch (error) {
    const isExpected = error instanceof UnknownSetting || error instanceof WrongChange
    if (isExpected) return context.json({ error: error.message }, 400)
    throw error
  }
}

/** What tests and the panel do to a running shop, beside its API. */
export function controlRoutes(shop: ShopState): Hono {
  const routes = new Hono()
  routes.post('/reset', (context) => {
    resetState(shop)
    return context.json({ reset: true })
  })
  routes.post('/config', (context) =>
    answerWith(context, async () => {
      writeSettings(shop, await readSettings(context.req.raw))
      shop.changed()
      return { config: snapshot(shop).settings }
    }),
  )
  routes.post('/account', (context) =>
    answerWith(context, async () => {
      const id = changeAccount(shop, await context.req.json().catch(() => null))
      shop.changed()
      return { id }
    }),
  )
  routes.get('/code', (context) => {
    const code = lookUpCode(shop, context.req.query())
    shop.changed()
    return context.json({ code })
  })
  routes.get('/requests', (context) => context.json(shop.requests))
  routes.get('/state', (context) => context.json(snapshot(shop)))
  return routes
}
