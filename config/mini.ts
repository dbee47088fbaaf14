import path from 'node:path'
import type { IMiniAppConfig } from '@tarojs/taro/types/compile'
import { withMinifier } from './minifier'
import { withStyles } from './style-loader'
import { transpiled } from './transpiled'

/** The mini-program builds. */
export const mini: IMiniAppConfig = {
  compile: transpiled,
  // No screen sets innerHTML; this leaves Taro's HTML parser out, 10 KB.
  runtime: { enableInnerHTML: false },
  // What only screens of a subpackage use goes into it, not into the main package's common.js.
  optimizeMainPackage: { enable: true },
  postcss: { pxtransform: { enable: false } },
  // Every component's style is under its own class names: in which order screens bring them doesn't matter.
  miniCssExtractPluginOption: { ignoreOrder: true },
  webpackChain(chain, { NormalModuleReplacementPlugin }) {
    withMinifier(chain, { browser: false })
    withStyles(chain)
    // What bench/ builds is a Taro app as usual.
    if (process.env.SOURCE_ROOT) return
    // Preact is 88 KB smaller than React with its reconciler (docs/architecture.md, The renderer).
    chain.resolve.alias
      .set('react$', 'preact/compat')
      .set('react/jsx-runtime$', 'preact/jsx-runtime')
      .set('react-dom$', path.resolve(__dirname, 'mini-preact/react-dom.js'))
    const noStyles = path.resolve(__dirname, 'mini-preact/style-properties.js')
    chain.plugin('styles').use(NormalModuleReplacementPlugin, [/\/style_properties\.js$/, noStyles])
  },
}
