import type { Services } from '../services'

/** A present-day phone; the platforms agree on these names. */
const screen = {
  pixelRatio: 3,
  windowWidth: 390,
  windowHeight: 844,
  screenWidth: 390,
  screenHeight: 844,
  statusBarHeight: 47,
}

const systemFields = {
  ...screen,
  brand: 'Apple',
  model: 'iPhone 14',
  system: 'iOS 17.0',
  platform: 'ios',
  version: '8.0.50',
  SDKVersion: '3.5.0',
  safeArea: { top: 47, left: 0, right: 390, bottom: 810, width: 390, height: 763 },
}

/** What the platform reports about the device and about itself. */
export const systemInfo = ({ device }: Services) => ({ ...systemFields, language: device.language })

/** What Douyin reports: no language among it. */
export const systemInfoWithoutLanguage = { ...systemFields, version: '30.1.0', SDKVersion: '3.60.0' }

/** What WeChat's newer call reports of itself. Without `darkmode` in app.json there is no `theme` in it. */
export const appBaseInfo = ({ device }: Services) => ({
  PCKernelVersion: '',
  SDKVersion: systemFields.SDKVersion,
  enableDebug: false,
  fontSizeScaleFactor: 1,
  fontSizeSetting: 16,
  host: { appId: '' },
  language: device.language,
  version: systemFields.version,
  theme: device.theme,
})

/** How the app was opened, with the first page that it was opened on. */
export const launchOptions = ({ device, navigation }: Services) => ({
  path: navigation.stack[0]?.route ?? navigation.home,
  query: { ...device.launchQuery },
  scene: 1001,
  referrerInfo: { appId: '', extraData: {} },
})
