import type { IH5Config } from '@tarojs/taro/types/compile'
import { fillIcons } from './icons'
import { fillAccent } from './shop-colour'

type Chain = Parameters<NonNullable<IH5Config['webpackChain']>>[0]

/** Lets the build put the shop's colour and the icons into the styles, before Taro's own loaders read them. */
export function withStyles(chain: Chain): void {
  const styles = chain.module.rule('own-styles').test(/(styles[\\/]tokens|components[\\/]icon)\.css$/)
  styles.enforce('pre').use('own-styles').loader(__filename)
}

/** The webpack loader that does it. */
export default (css: string): string => fillIcons(fillAccent(css))
