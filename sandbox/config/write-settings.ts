import type { ShopState } from '../state/shop-state'
import { isSettingName, type Setting, siteSettings } from './site-settings'

/** A key or a value that the site configuration doesn't have. */
export class UnknownSetting extends Error {}

function asText(key: string, value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(',')
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw new UnknownSetting(`${key}: a text, a number or a list is expected`)
}

function check(key: string, setting: Setting, text: string): void {
  const items = setting.kind === 'list' ? text.split(',').filter(Boolean) : [text]
  const stray = items.find((item) => setting.choices && !setting.choices.includes(item))
  if (stray !== undefined) {
    throw new UnknownSetting(`${key}: "${stray}" is not one of ${setting.choices?.join(', ')}`)
  }
  if (setting.kind === 'number' && !/^\d+$/.test(text)) {
    throw new UnknownSetting(`${key}: "${text}" is not a whole number`)
  }
}

/**
 * Changes settings, all or none.
 * @throws UnknownSetting naming the first key or value that doesn't exist
 */
export function writeSettings(shop: ShopState, changes: object): void {
  const texts: Record<string, string> = {}
  for (const [key, value] of Object.entries(changes)) {
    if (!isSettingName(key)) throw new UnknownSetting(`${key}: no such setting`)
    const text = asText(key, value)
    check(key, siteSettings[key], text)
    texts[key] = text
  }
  Object.assign(shop.data.config, texts)
}
