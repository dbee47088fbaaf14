import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import aria from './aria.json'

/**
 * WeChat shows a toast of its own where a shop's paid phone numbers are used up; the app says it in its own words
 * and shows the way on (src/platform/phone-button.weapp.ts). It never changes, so only the template has to know.
 */
const ownQuotaWords = { Button: { 'phone-number-no-quota-toast': 'false' } }

/**
 * Puts attributes into the compiled templates that Taro's own leave out: what a screen reader is told, which Taro would
 * drop without a word. The runtime has to know the same ones, in the same order, to send them.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      platform.template.mergeComponents(ctx, aria)
      if (platform.platform === 'weapp') platform.template.mergeComponents(ctx, ownQuotaWords)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime.js')].flat()
    },
  })
}
