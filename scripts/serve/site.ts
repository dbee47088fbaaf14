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
  /** HTML to put at the end of the app's page */
  addition?: string
  /** a real shop to pass everything on to that isn't a file of the build */
  shopUrl?: string
}

export interface Site extends Listening {
  /** null when a real shop stands behind the site */
  shop: Shop | null
}

/**
 * Serves a built browser app and a shop on one origin, for people, tests and measurements alike.
 * @throws an Error with one clear sentence when there is no build or the port can't be opened
 */
export async function startSite(options: SiteOptions): Promise<Site> {
  const { dist, port = 0, host, shop, shopUrl, addition } = options
  const site = new Hono().use(serveBuild(dist, addition))
  const embedded = shopUrl ? null : (shop ?? createShop())
  if (embedded) site.route('/', embedded.app)
  else if (shopUrl) site.all('*', passToShop(shopUrl))
  return { ...(await listen(site, { port, host })), shop: embedded }
}
