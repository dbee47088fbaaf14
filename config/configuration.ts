import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Configuration } from '../src/domain/configuration'
import { miniProgramShop, shopPath } from './shop-address'
import { sourceExports } from './source-exports'

const { readConfiguration }: Partial<typeof import('../src/domain/configuration')> =
  sourceExports('domain/configuration')

/** The operator's file, at the top of the project. */
export const configurationFile = path.resolve(__dirname, '../account.config.json')

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`account.config.json is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}

const shopColour = (colour: string) => {
  if (!/^#[\da-f]{6}$/i.test(colour)) throw new Error(`SHOP_COLOUR=${colour} is not a colour like #ff0036`)
  return colour
}

/**
 * What a build is configured with: account.config.json, and over it SHOP_COLOUR, for a mini-program SHOPXO_URL and for a
 * browser SHOPXO_PATH.
 *
 * @param target what is built, by Taro's name
 * @throws an Error with one sentence for each mistake
 */
export function configuration(
  target = process.env.TARO_ENV ?? 'h5',
  file = readFileSync(configurationFile, 'utf8'),
): Configuration {
  const read = readConfiguration?.(parsed(file))
  if (!read || read.mistakes.length > 0) throw new Error(read?.mistakes.join('\n'))
  const { SHOPXO_URL, SHOPXO_PATH, SHOP_COLOUR } = process.env
  return {
    ...read.configuration,
    ...(target !== 'h5' && SHOPXO_URL ? { shopUrl: miniProgramShop(SHOPXO_URL) } : {}),
    ...(target === 'h5' && SHOPXO_PATH ? { shopPath: shopPath(SHOPXO_PATH) } : {}),
    ...(SHOP_COLOUR ? { accent: shopColour(SHOP_COLOUR) } : {}),
  }
}
