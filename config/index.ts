import path from 'node:path'
import { defineConfig } from '@tarojs/cli'

const target = process.env.TARO_ENV ?? 'h5'
const preact = target === 'h5' && process.env.FW !== 'react'

export default defineConfig({
  projectName: 'shopxo-account-centre',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  framework: preact ? 'preact' : 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [],
  alias: { '@': path.resolve(__dirname, '../src') },
  terser: { enable: true, config: { compress: { passes: 3, pure_getters: true } } },
  mini: { postcss: { pxtransform: { enable: false } } },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: { filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css' },
    postcss: { pxtransform: { enable: false }, autoprefixer: { enable: true } },
    ...(process.env.HTMLC ? { useHtmlComponents: true } : {}),
  },
})
