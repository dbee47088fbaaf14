import type { Hand } from '../hands/hand'
import type { FaultProxy } from '../proxy/fault-proxy'
import type { FaultShop } from './fault-shop'

/** One telephone, one shop, and what lies between them. */
export interface Scene {
  hand: Hand
  shop: FaultShop
  proxy: FaultProxy
}
