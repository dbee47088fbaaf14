import path from 'node:path'
import type { IH5Config } from '@tarojs/taro/types/compile'
import { withMinifier } from './minifier'
import { page } from './page'
import { pagePolicy } from './security-policy'
import { withStyles } from './style-loader'
import { withPackedTexts } from './text-loader'
import { transpiled } from './transpiled'

const hashed = (kind: 'js' | 'css') => ({
  filename: `${kind}/[name].[contenthash:8].${kind}`,
  chunkFilename: `${kind}/[name].[contenthash:8].${kind}`,
})

/** Runs in the browser: styles that load later come after those of the app, which stand at the page's end. */
const afterAll = (link: HTMLLinkElement) => {
  document.body.append(link)
}

// Set by `npm run dev`.
const shop = process.env.DEV_SHOP_URL

/**
 * Tells the browser that most of a file runs as soon as it is there, so that it compiles all of it while it arrives and
 * not function by function when the page should answer (Chrome's explicit compile hints).
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad'

const policyTag = { 'http-equiv': 'Content-Security-Policy', content: pagePolicy }

/** The browser build: relative addresses, so that it can stand in any folder of a shop's site. */
export const h5: IH5Config = {
  devServer: {
    host: '127.0.0.1',
    // Taro would answer to every name, so that any web page could drive the embedded shop through it (DNS rebinding).
    allowedHosts: 'auto',
    headers: { 'X-Frame-Options': 'DENY' },
    open: false,
    hot: false, // see babel.config.js
    proxy: shop ? [{ context: ['/api.php', '/static', '/_sandbox'], target: shop, changeOrigin: true }] : [],
  },
  compile: transpiled,
  publicPath: './',
  staticDirectory: 'static',
  router: { mode: 'hash' },
  // The development server runs code that it has put together as text.
  htmlPluginOption: {
    ...(process.env.SOURCE_ROOT ? {} : { templateContent: page() }),
    ...(process.env.NODE_ENV === 'production' ? { meta: { policy: policyTag } } : {}),
  },
  // Of bench/: it keeps Taro's web components out of the bundle.
  useHtmlComponents: true,
  output: hashed('js'),
  miniCssExtractPluginOption: { ignoreOrder: true, insert: afterAll, ...hashed('css') },
  postcss: { pxtransform: { enable: false }, autoprefixer: { enable: true } },
  webpackChain(chain, { BannerPlugin, Compilation }) {
    withMinifier(chain, { browser: true })
    withStyles(chain)
    // What bench/ builds is a Taro app as usual, in one file.
    if (process.env.SOURCE_ROOT) {
      chain.module.set('parser', { javascript: { dynamicImportMode: 'eager' } })
      return
    }
    // What the app begins with waits for its configuration, but is in the same file.
    chain.module
      .rule('begin')
      .test(/[\\/]src[\\/]begin\.ts$/)
      .parser({ dynamicImportMode: 'eager' })
    withPackedTexts(chain)
    // The app begins with a file of ours: of Taro's runtime and router, a third of what a browser would load, it needs
    // nothing (src/platform/router).
    chain.entry('app').clear().add(path.resolve(__dirname, '../src/begin.ts'))
    // Preact's own stand-in for React is 2 KB larger than what the screens use of it.
    chain.resolve.alias.delete('react').set('react$', path.resolve(__dirname, 'browser-preact/react.js'))
    // Minifying would take a comment out.
    const stage = Compilation.PROCESS_ASSETS_STAGE_DEV_TOOLING
    chain
      .plugin('hint')
      .use(BannerPlugin, [{ banner: compileAtOnce, raw: true, test: /app\..*\.js$/, stage }])
    // The names by which files know each other's parts, as short as they can be.
    chain.optimization.set('moduleIds', 'size').set('mangleExports', 'size')
    // A file's number would have to be told beside its name.
    chain.optimization.set('chunkIds', 'named')
    // These layers only define: what no other file names of them is left out.
    const own = chain.module
      .rule('definitions')
      .test(/[\\/]src[\\/](api|domain|locales|stores)[\\/].*\.tsx?$/)
    own.set('sideEffects', false)
  },
}
