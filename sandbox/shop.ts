import { Hono } from 'hono'
import { controlRoutes } from './control/control-routes'
import { ownPagesOnly } from './control/own-pages-only'
import { shopRoutes } from './http/shop-routes'
import { panelRoutes } from './panel/panel-routes'
import { createState, type ShopOptions, type ShopState } from './state/shop-state'

export interface Shop {
  /** answers `/api.php`, `/static/…` of the shop and `/_sandbox`; routes added to it come after those */
  app: Hono
  /** what the shop remembers, for tests to look at and to change */
  state: ShopState
}

/** Builds a ShopXO shop that answers as the recordings of the real server do. */
export function createShop(options: ShopOptions = {}): Shop {
  const state = createState(options)
  // A slash at the end of an address makes no difference.
  const app = new Hono({ strict: false })
  app.route('/', shopRoutes(state))
  app.use('/_sandbox/*', ownPagesOnly(options.panelKey))
  app.route('/_sandbox', controlRoutes(state))
  app.route('/_sandbox', panelRoutes(options.appAddress))
  return { app, state }
}
