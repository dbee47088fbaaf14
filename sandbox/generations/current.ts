import type { ShopState } from '../state/shop-state'
import { documents2022 } from './documents-2022'
import type { Generation } from './generation'
import { type GenerationName, generationNamed } from './generation-names'
import { v222 } from './v2-2-2'
import { v232 } from './v2-3-2'
import { v40 } from './v4-0'
import { v69 } from './v6-9'

const generations: Record<GenerationName, Generation> = {
  '6.9': v69,
  '4.0': v40,
  '2.3.2': v232,
  '2.2.2': v222,
  '2022': documents2022,
}

/** The name of the server that this shop is. */
export function generationNameOf(shop: ShopState): GenerationName {
  return generationNamed(shop.data.config.sandbox_generation ?? '') ?? shop.generation
}

/** The facts of the server that this shop is. */
export function generationOf(shop: ShopState): Generation {
  return generations[generationNameOf(shop)]
}
