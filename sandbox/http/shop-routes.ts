import { setTimeout as sleep } from 'node:timers/promises'
import { type Context, Hono } from 'hono'
import { numberSetting } from '../config/read-setting'
import { generationOf } from '../generations/current'
import { defaultAvatar } from '../images/default-avatar'
import type { ShopState } from '../state/shop-state'
import { dispatch } from './dispatch'
import { readRequest } from './read-request'
import { logRequest } from './request-log'

async function answerApi(shop: ShopState, context: Context): Promise<Response> {
  if (context.req.method === 'OPTIONS') return new Response(null, { status: 204 })
  const time = new Date().toISOString()
  const request = await readRequest(context, shop.folder)
  const delay = numberSetting(shop, 'sandbox_delay_ms')
  if (delay > 0) await sleep(delay)
  const { response, code } = await dispatch(shop, request)
  const { route: s = '', query, body } = request
  const sentType = request.request.value('application_client_type')
  const clientType = typeof sentType === 'string' ? sentType : ''
  logRequest(shop.requests, { time, s, clientType, query, body, code })
  shop.changed()
  return response
}

/** The addresses of the shop itself: its API and its images. */
export function shopRoutes(shop: ShopState): Hono {
  const routes = new Hono()
  routes.all('/api.php', (context) => answerApi(shop, context))
  routes.all('/api.php/*', (context) => answerApi(shop, context))
  routes.get('/static/:area/*', (context, next) => {
    if (context.req.path !== generationOf(shop).user.defaultAvatar) return next()
    return context.body(defaultAvatar(), 200, { 'content-type': 'image/png' })
  })
  routes.get('/static/upload/*', (context) => {
    const upload = shop.data.uploads[context.req.path]
    if (!upload) return context.notFound()
    return new Response(Buffer.from(upload.base64, 'base64'), { headers: { 'content-type': upload.type } })
  })
  return routes
}
