import type { Fields } from '../../foreign-values'
import type { Answering } from '../../reply'
import type { Services } from '../../services'
import { albumApis } from '../album'
import { navigationApis } from '../navigation-apis'
import { networkChangeApi } from '../network-change'
import { launchOptions, systemInfo } from '../system'
import { barColour, clipboard, vibration } from '../window-apis'
import { dialogApis } from './dialog-apis'
import { networkApis } from './network-apis'
import { storageApis } from './storage-apis'

/** What the platforms that took WeChat for their model all have. */
export const basicApis = (services: Services, answers: Answering): Fields => ({
  ...networkApis(services, answers),
  ...storageApis(services, answers),
  ...navigationApis(services, answers),
  ...dialogApis(services, answers),
  ...albumApis(services, answers, ['cancel']),
  ...networkChangeApi(services, 'wifi', 'none'),
  ...vibration(services, answers),
  ...clipboard(['setClipboardData', 'data'], services, answers),
  setNavigationBarColor: barColour('setNavigationBarColor', services, answers),
  onAppShow: (listener: unknown) => services.foreground.onShow(listener),
  setNavigationBarTitle: answers('setNavigationBarTitle', (_, reply) => reply.success()),
  getSystemInfoSync: () => systemInfo(services),
  getLaunchOptionsSync: () => launchOptions(services),
})
