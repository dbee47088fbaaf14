import path from 'node:path'
import type { IH5Config } from '@tarojs/taro/types/compile'

const hashed = (kind: 'js' | 'css') => ({
  filename: `${kind}/[name].[contenthash:8].${kind}`,
  chunkFilename: `${kind}/[name].[contenthash:8].${kind}`,
})

/** The browser build: relative addresses, so that it can stand in any folder of a shop's site. */
export const h5: IH5Config = {
  publicPath: './',
  staticDirectory: 'static',
  router: { mode: 'hash' },
  // Screens are made of src/platform/elements.h5.tsx; this keeps Taro's web components out of the bundle.
  useHtmlComponents: true,
  output: hashed('js'),
  miniCssExtractPluginOption: { ignoreOrder: true, ...hashed('css') },
  postcss: { pxtransform: { enable: false }, autoprefixer: { enable: true } },
  webpackChain(chain) {
    // Screens are small and share most of their code: one file for all saves a round trip before the first one.
    // What is heavy and seldom needed asks for its own by `webpackMode: "lazy"`.
    chain.module.set('parser', { javascript: { dynamicImportMode: 'eager' } })
    // Taro's entry asks the component library for its pull-down refresh, and would get every component's style.
    // What bench/ builds is made of Taro's components.
    if (process.env.SOURCE_ROOT) return
    chain.resolve.alias.set('@tarojs/components$', path.resolve(__dirname, 'no-components.js'))
  },
}
