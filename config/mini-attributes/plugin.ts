import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import aria from './aria.json'
import quota from './quota.json'

/** What a screen reader is told: Taro drops these attributes without a word. */
const forAll = { attributes: aria, runtime: 'aria-runtime.js' }

/**
 * WeChat shows a toast of its own where a shop's paid phone numbers are used up; the app says it in its own words
 * and shows the way on (src/platform/weapp.ts).
 */
const forWeapp = { attributes: quota, runtime: 'quota-runtime.js' }

/**
 * Puts attributes into the compiled templates that Taro's own leave out. The runtime has to know the same ones: both
 * number a component's attributes, and the numbers are all that they have in common.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      for (const { attributes, runtime } of platform.platform === 'weapp' ? [forAll, forWeapp] : [forAll]) {
        platform.template.mergeComponents(ctx, attributes)
        platform.runtimePath = [platform.runtimePath, path.join(__dirname, runtime)].flat()
      }
    },
  })
}
