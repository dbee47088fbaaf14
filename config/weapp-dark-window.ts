import type { IPluginContext } from '@tarojs/service'

/**
 * WeChat paints its window as the device wishes, light or dark: it looks the names with an @ up in src/theme.json.
 * Not an app.config.weapp.ts: Taro 4.1 fails on one in mini-programs.
 */
export default (ctx: IPluginContext) => {
  ctx.modifyAppConfig(({ appConfig }) => {
    Object.assign(appConfig, { darkmode: true, themeLocation: 'theme.json' })
    appConfig.window = {
      ...appConfig.window,
      navigationBarBackgroundColor: '@bar',
      navigationBarTextStyle: '@barText',
      backgroundColor: '@behind',
    }
  })
}
