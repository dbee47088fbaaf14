import type { IPluginContext } from '@tarojs/service'

/**
 * WeChat asks for consent before it hands out personal data; with this it lets the app do the asking
 * (src/platform/elements/privacy-sheet.weapp.tsx). Not an app.config.weapp.ts: Taro 4.1 fails on one in mini-programs.
 */
export default (ctx: IPluginContext) => {
  ctx.modifyAppConfig(({ appConfig }) => {
    appConfig.__usePrivacyCheck__ = true
  })
}
