import type { IH5Config } from '@tarojs/taro/types/compile'
import { fillAccent } from './shop-colour'

type Chain = Parameters<NonNullable<IH5Config['webpackChain']>>[0]

/** Lets the build put the shop's colour into the tokens, before Taro's own loaders read them. */
export function withShopColour(chain: Chain): void {
  const tokens = chain.module.rule('shop-colour').test(/styles[\\/]tokens\.css$/)
  tokens.enforce('pre').use('accent').loader(__filename)
}

/** The webpack loader that does it. */
export default (css: string): string => fillAccent(css)
