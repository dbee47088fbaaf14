import { canIUse } from '../can-i-use'
import type { Fields } from '../foreign-values'
import { answering } from '../reply'
import type { Services } from '../services'
import { albumApis } from './album'
import { dialogApis } from './alipay/dialog-apis'
import { networkApis } from './alipay/network-apis'
import { loginApis, openTypes, profileApis } from './alipay/person-apis'
import { alipayQuirks } from './alipay/quirks'
import { storageApis } from './alipay/storage-apis'
import { eventChannel, navigationApis } from './navigation-apis'
import { networkChangeApi } from './network-change'
import { launchOptions, systemInfo } from './system'
import type { Vendor } from './vendor'
import { barColour, clipboard, vibration } from './window-apis'

const componentWords = ['button.open-type.getAuthorize', 'button.scope.userInfo', 'input.type.nickname']

function apis(services: Services): Fields {
  const answers = answering(services, alipayQuirks)
  const { device } = services
  const all: Fields = {
    ...networkApis(services, answers),
    ...storageApis(services, answers),
    ...navigationApis(services, answers, { eventChannel }),
    ...dialogApis(services, answers),
    ...loginApis(services, answers),
    ...albumApis(services, answers, ['用户取消操作', 11], (path) => ({ apFilePaths: [path] })),
    ...profileApis(services, answers),
    ...networkChangeApi(services, 'WIFI', 'NOTREACHABLE'),
    onAppShow: (listener: unknown) => services.foreground.onShow(listener),
    ...vibration(services, answers, { success: true }),
    ...clipboard(['setClipboard', 'text'], services, answers, { success: true }),
    setNavigationBar: barColour('setNavigationBar', services, answers),
    getSystemInfoSync: () => {
      const { SDKVersion: _, ...fields } = systemInfo(services)
      return { ...fields, app: 'alipay' }
    },
    getLaunchOptionsSync: () => launchOptions(services),
    SDKVersion: '2.9.0',
  }
  return { ...all, canIUse: canIUse(all, componentWords, device) }
}

/** `onTap` listens to tap; `catchTouchMove` listens and lets it go no further. */
function listens(attribute: string): [type: string, how: 'bind' | 'catch'] {
  const caught = attribute.startsWith('catch')
  const name = attribute.slice(caught ? 5 : 2)
  return [name.charAt(0).toLowerCase() + name.slice(1), caught ? 'catch' : 'bind']
}

/** Alipay. */
export const alipay: Vendor = {
  target: 'alipay',
  namespace: 'my',
  clientType: 'alipay',
  templateEnding: '.axml',
  templateScript: 'utils.sjs',
  // The app runs in a service worker, which has a navigator; Taro reads the engine's kind from it.
  globals: { navigator: { swuserAgent: 'AlipayClient/10.5', userAgent: 'AlipayClient/10.5' } },
  listens,
  labelsMissButtons: true,
  componentWords,
  apis,
  openTypes,
}
