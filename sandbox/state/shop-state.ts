import { randomInt } from 'node:crypto'
import type { GenerationName } from '../generations/generation-names'
import type { RequestRecord } from '../http/request-log'
import { freshData, type ShopData } from './shop-data'

export interface ShopOptions {
  /** what the shop remembers already; default: as after installation */
  data?: ShopData
  /** opens the accounts that a shop without any begins with, also after a reset; default: none */
  seed?: (shop: ShopState) => void
  /** the version of ShopXO to answer like, until a setting says otherwise; default: the newest */
  generation?: GenerationName
  /** the folder of its site that the shop is in, such as `/mall`; default: the root */
  folder?: string
  /** the clock, in milliseconds; default: the computer's */
  now?: () => number
  /** a whole number from 0 up to, not including, `below`; default: cryptographic */
  random?: (below: number) => number
  /** called after everything that may have changed `data` */
  changed?: (data: ShopData) => void
  /** what control calls must carry where other computers can send them; default: nothing */
  panelKey?: string
  /** where the panel finds the app, such as `/`; default: it knows of none */
  appAddress?: string
}

/** One running shop. Everything that lasts is in `data`; the rest is its surroundings. */
export interface ShopState {
  data: ShopData
  requests: RequestRecord[]
  generation: GenerationName
  folder: string
  /** seconds since 1970, as the shop's database counts */
  now: () => number
  random: (below: number) => number
  seed: () => void
  changed: () => void
}

/** Builds the state of a shop from what the caller wants to decide, and the usual for the rest. */
export function createState(options: ShopOptions = {}): ShopState {
  const clock = options.now ?? Date.now
  const state: ShopState = {
    data: options.data ?? freshData(),
    requests: [],
    generation: options.generation ?? '6.9',
    folder: options.folder ?? '',
    now: () => Math.floor(clock() / 1000),
    random: options.random ?? ((below) => randomInt(below)),
    seed: () => options.seed?.(state),
    changed: () => options.changed?.(state.data),
  }
  if (state.data.users.length === 0) state.seed()
  return state
}

/** Puts the shop back to the moment after its installation, with the accounts that it began with. */
export function resetState(state: ShopState): void {
  state.data = freshData()
  state.requests = []
  state.seed()
  state.changed()
}
