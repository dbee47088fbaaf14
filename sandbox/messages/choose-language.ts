import { generationOf } from '../generations/current'
import type { Params } from '../http/params'
import type { ShopState } from '../state/shop-state'
import type { Language } from './language'

function known(name: string | undefined): Language {
  return name === 'cht' || name === 'en' || name === 'spa' ? name : 'zh'
}

/**
 * The language of the answer: the one asked for, or the last one that this client or account asked
 * for; an unknown one is Chinese (contract 1). Old generations know Chinese only (contract 10).
 */
export function chooseLanguage(shop: ShopState, params: Params, owners: string[]): Language {
  if (!generationOf(shop).multilingual) return 'zh'
  const { languages } = shop.data
  if (!params.filled('lang')) {
    return known(owners.map((owner) => languages[owner]).find((remembered) => remembered !== undefined))
  }
  const language = known(params.text('lang'))
  for (const owner of owners) languages[owner] = language
  return language
}
