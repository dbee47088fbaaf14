import path from 'node:path'
import type { IH5Config } from '@tarojs/taro/types/compile'
import { textsInOrder } from './packed-catalogues'

type Chain = Parameters<NonNullable<IH5Config['webpackChain']>>[0]

/** Delivers the languages beside Chinese as their texts alone: the app has their keys already. A third less to load. */
export function withPackedTexts(chain: Chain): void {
  const texts = chain.module.rule('packed-texts').test(/src[\\/]locales[\\/](cht|en|spa)\.ts$/)
  texts.enforce('pre').use('packed-texts').loader(__filename)
}

interface Loading {
  readonly resourcePath: string
  addDependency(file: string): void
}

/** The webpack loader that does it. */
export default function packTexts(this: Loading): string {
  const { dir, name } = path.parse(this.resourcePath)
  this.addDependency(path.join(dir, 'zh.ts'))
  return `export const ${name} = ${JSON.stringify(textsInOrder(name))}`
}
