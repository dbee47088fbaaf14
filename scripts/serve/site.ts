import { Hono } from 'hono'
import { type Listening, listen } from '../../sandbox/server'
import { createShop, type Shop } from '../../sandbox/shop'
import { passToShop } from './real-shop'
import { serveBuild } from './serve-build'

export interface SiteOptions {
  /** folder of a built browser app */
  dist: string
  /** 0, the default, picks a free port */
  port?: number
  /** the address to listen at; default: the loopback, where only this computer's own names are answered */
  host?: string
  /** the embedded shop to serve with it; a new one when neither this nor `shopUrl` is given */
  shop?: Shop
  /** the folder of the shop, such as `/mall`, with the app in `/mall/h5`; default: both at the root */
  folder?: string
  /** HTML to put at the end of the app's page */
  addition?: string
  /** a real shop to pass everything on to that isn't a file of the build */
  shopUrl?: string
}

type Content = Omit<SiteOptions, 'port' | 'host'>

/** What a site answers, before it is served at an address. */
export function siteApp({ dist, shop, shopUrl, addition, folder = '' }: Content): {
  app: Hono
  shop: Shop | null
} {
  const build = serveBuild(dist, addition)
  const app = new Hono()
  if (folder) app.mount(`${folder}/h5`, new Hono().use(build).fetch)
  else app.use(build)
  const embedded = shopUrl ? null : (shop ?? createShop({ folder }))
  if (embedded) app.mount(folder || '/', embedded.app.fetch)
  else if (shopUrl) app.all('*', passToShop(shopUrl))
  return { app, shop: embedded }
}

export interface Site extends Listening {
  /** the address of the app, without a slash at the end */
  app: string
  /** the address of the shop */
  api: string
  /** null when a real shop stands behind the site */
  shop: Shop | null
}

/**
 * Serves a built browser app and a shop on one origin, for people, tests and measurements alike.
 * @throws an Error with one clear sentence when there is no build or the port can't be opened
 */
export async function startSite(options: SiteOptions): Promise<Site> {
  const { port = 0, host, folder = '' } = options
  const { app, shop } = siteApp(options)
  const listening = await listen(app, { port, host })
  const api = `${listening.url}${folder}`
  return { ...listening, app: folder ? `${api}/h5` : api, api, shop }
}
