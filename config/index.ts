import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { version } from '../package.json'
import { configuration } from './configuration'
import { h5 } from './h5'
import { mini } from './mini'
import { packCatalogues } from './packed-catalogues'

const target = process.env.TARO_ENV ?? 'h5'
const browser = target === 'h5'

// Taro writes it over the `appid` of the project's settings for the vendor's tool.
const appids: Record<string, string | undefined> = {
  weapp: process.env.WEAPP_APPID,
  alipay: process.env.ALIPAY_APPID,
  tt: process.env.TT_APPID,
  swan: process.env.SWAN_APPID,
  qq: process.env.QQ_APPID,
  jd: process.env.JD_APPID,
}
const appid = appids[target]
if (appid) process.env.TARO_APP_ID = appid

const attributes = path.resolve(__dirname, 'mini-attributes/plugin.ts')
const privacyCheck = path.resolve(__dirname, 'weapp-privacy-check.ts')
const darkWindow = path.resolve(__dirname, 'weapp-dark-window.ts')
const swanText = path.resolve(__dirname, 'swan-text.ts')
const ownPlugins: Record<string, string[]> = { weapp: [privacyCheck, darkWindow], swan: [swanText] }
const leanTemplates = path.resolve(__dirname, 'lean-templates.ts')
const miniPlugins = [attributes, leanTemplates, ...(ownPlugins[target] ?? [])]

const packedTexts = () => ({
  PACKED_CATALOGUES: JSON.stringify(packCatalogues('main')),
  PACKED_ACCOUNT_CATALOGUES: JSON.stringify(packCatalogues('account')),
})

export default defineConfig({
  projectName: 'shopxo-account-centre',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  // bench/ builds its hello form with this very configuration.
  sourceRoot: process.env.SOURCE_ROOT ?? 'src',
  outputRoot: process.env.OUTPUT_ROOT ?? `dist/${target}`,
  // Preact does in 5 KB for browsers what react-dom does in 42. Mini-programs run on it as well, but not as Taro knows
  // it: its own adapter maps no taps on Douyin and knows no `createRoot` (config/mini.ts).
  framework: browser ? 'preact' : 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  alias: {
    '@': path.resolve(__dirname, '../src'),
    // The one file of src/platform that says how this platform differs.
    '@vendor': path.resolve(__dirname, `../src/platform/${target}.ts`),
  },
  plugins: browser ? [] : miniPlugins,
  defineConstants: {
    CONFIGURATION: JSON.stringify(configuration(target)),
    APP_VERSION: JSON.stringify(version),
    IDENTIFIES_PEOPLE: JSON.stringify(!browser),
    // webpack would look for it by code made of text, which the page's security policy forbids.
    ...(browser ? { global: 'window', ACCOUNT_ROOT: '""' } : packedTexts()),
  },
  // How deep templates are written out before a component of Taro's goes on with them; it saves 24 KB on WeChat.
  baseLevel: 8,
  mini,
  h5,
})
