import { generationNameOf, generationOf } from '../generations/current'
import type { ShopState } from '../state/shop-state'
import { type SettingName, siteSettings } from './site-settings'

/** The setting as it is kept, a text; one that wasn't changed has the generation's initial value. */
export function textSetting(shop: ShopState, name: SettingName): string {
  if (name === 'sandbox_generation') return generationNameOf(shop)
  return shop.data.config[name] ?? generationOf(shop).settings[name] ?? siteSettings[name].initial
}

/** The setting as a number. */
export function numberSetting(shop: ShopState, name: SettingName): number {
  return Number(textSetting(shop, name))
}

/** The setting as a list; nothing set is an empty one. */
export function listSetting(shop: ShopState, name: SettingName): string[] {
  return textSetting(shop, name)
    .split(',')
    .filter((item) => item !== '')
}

/** Whether a switch is on. */
export function isOn(shop: ShopState, name: SettingName): boolean {
  return numberSetting(shop, name) === 1
}

/** The setting in its own type (contract 6.15). */
export function typedSetting(shop: ShopState, name: SettingName): string | number | string[] {
  const { kind } = siteSettings[name]
  if (kind === 'number') return numberSetting(shop, name)
  return kind === 'list' ? listSetting(shop, name) : textSetting(shop, name)
}
