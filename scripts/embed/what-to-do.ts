import type { Configuration } from '../../src/domain/configuration'
import type { Files } from './embedded-package'
import type { EmbedOptions } from './options'

/** Where each vendor wants to be told of a server. */
const consoles = {
  weapp: 'mp.weixin.qq.com, 开发管理 → 服务器域名 (request, uploadFile, downloadFile)',
  alipay: 'open.alipay.com, 开发设置 → 服务器域名白名单',
  tt: 'developer.open-douyin.com, 开发管理 → 服务器域名 (request, uploadFile, downloadFile)',
} as const

const sizeOf = (files: Files) =>
  [...files.values()].reduce((bytes, text) => bytes + Buffer.byteLength(text), 0) / 1000

/** What was done to the host, and what is left to do by hand. */
export function whatToDo(
  { into, root, target, replaces }: EmbedOptions,
  files: Files,
  { shopUrl, hostSession }: Configuration,
): string {
  const lines = [
    `The account centre is in ${into}/${root}: ${sizeOf(files).toFixed(0)} KB in a subpackage.`,
    `app.json has the subpackage ${root}, loaded ahead while the host’s first page is read.`,
    ...(target === 'weapp'
      ? ['app.json has __usePrivacyCheck__: WeChat leaves the question of consent to the app.']
      : []),
    ...replaces.map(({ page, screen }) => `${page} sends on to ${screen} and is brought back by --remove.`),
    '',
    `Open it by /${root}/pages/home/index, or a screen of it with where to go back to:`,
    `  /${root}/pages/sign-in/index?back=%2Fpages%2Findex%2Findex`,
    `Declare ${new URL(shopUrl).origin} at ${consoles[target]}.`,
    ...(hostSession
      ? []
      : ['One sign-in with the official client: "hostSession": "shopxo-uniapp" (docs/configuration.md).']),
    'What else a platform wants declared is in README.md, “Build”.',
  ]
  return lines.join('\n')
}
