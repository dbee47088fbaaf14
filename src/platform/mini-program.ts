import Taro from '@tarojs/taro'
import { attempt } from '@/domain/attempt'
import { backPage } from '@/domain/back-address'
import { languageFor } from '@/domain/language'
import theme from '@/theme.json'
import { goBackToPage } from './mini-back'
import { chooseImage } from './mini-pictures'
import type { AppearanceChoice, Theme, Vendor } from './platform'
import { quietly } from './quietly'
import { root } from './root'
import { miniHostStorage, miniStorage } from './storage/mini-storage'
import { succeeds, timeLimits } from './time-limit'
import { transport, upload } from './transport/mini-transport'

/** The platform's app, which asks for no consent to say so. Douyin gives no language, and only WeChat a theme. */
export const appInfo = () =>
  attempt<{ language?: string; theme?: string }>(
    () => (Taro.canIUse('getAppBaseInfo') ? Taro.getAppBaseInfo() : Taro.getSystemInfoSync()),
    {},
  )

/** How a platform's window follows the device. */
interface MiniWindow {
  deviceTheme: () => Theme
  /** Calls the listener when `deviceTheme` changes. */
  followDeviceTheme: (listener: () => void) => void
  /** Colours what shows behind a screen that is pulled beyond its end. */
  paintBehind: (colour: string) => void
}

const alwaysLight: MiniWindow = {
  deviceTheme: () => 'light',
  followDeviceTheme: () => {},
  paintBehind: () => {},
}

/** The vendor's `showAppearance`, for its window. */
export function appearanceOf({ deviceTheme, followDeviceTheme, paintBehind }: MiniWindow) {
  let shown: AppearanceChoice | null = null

  const paint = (choice: AppearanceChoice) => {
    const { bar, barText, behind } = theme[choice === 'auto' ? deviceTheme() : choice]
    const frontColor = barText === 'white' ? '#ffffff' : '#000000'
    quietly(() => Taro.setNavigationBarColor({ backgroundColor: bar, frontColor }))
    paintBehind(behind)
  }

  return (choice: AppearanceChoice): void => {
    // A new screen starts in the device's theme: without a choice there is nothing to change. A host's bar is its own.
    if (choice === 'auto' && shown === null && !root) return
    // Once these colours are set, the platform no longer changes them with the device.
    if (shown === null) followDeviceTheme(() => shown === 'auto' && paint('auto'))
    shown = choice
    paint(choice)
  }
}

// Once: the build writes all of it wherever the name stands.
const configuration = CONFIGURATION

const networkListeners = new Set<() => void>()
const networkReturned = () => {
  for (const listener of Array.from(networkListeners)) listener()
}
let listensToNetwork = false

/** Listens to the platform once: not every platform can remove a listener. */
const listenToNetwork = () => {
  if (listensToNetwork) return
  listensToNetwork = true
  quietly(() => Taro.onNetworkStatusChange(({ isConnected }) => isConnected && networkReturned()))
  // Requests don't outlive five seconds behind another app («request:fail interrupted»), on WeChat at least.
  Taro.onAppShow(networkReturned)
}

/** What is the same on every mini-program platform; a vendor's file adds who the person is, and what it does better. */
export const miniProgram: Omit<Vendor, 'clientType' | 'loginCode'> = {
  configuration,
  shopUrl: configuration.shopUrl,
  storage: miniStorage,
  hostStorage: miniHostStorage,
  // No other window shares a mini-program's storage: it is read again when the app comes back.
  followStorage: (listener) => Taro.onAppShow(() => listener()),
  forgetCookies: () => {},
  language: {
    // Such as `zh_CN` in WeChat or `zh-Hant` in Alipay.
    read: () => languageFor([appInfo().language ?? ''], 'zh'),
    follow: (listener) => Taro.onAppShow(listener),
    tell: () => {},
  },
  backAddress: backPage,
  goBack: goBackToPage,
  transport,
  upload,
  followLaunches(listener) {
    let last: string | undefined
    // A platform may name no query, or null.
    const note = (named: Readonly<Record<string, unknown>> | null | undefined) => {
      const query = named ?? {}
      const launch = JSON.stringify(query)
      if (launch !== last) listener(query)
      last = launch
    }
    quietly(() => note(Taro.getLaunchOptionsSync().query))
    // Also after an album or a panel of the platform, which names the same launch again.
    Taro.onAppShow(({ query }) => note(query))
  },
  followNetworkReturn(listener) {
    listenToNetwork()
    networkListeners.add(listener)
    return () => void networkListeners.delete(listener)
  },
  addressOf: ({ miniProgram }) => miniProgram,
  openAddress(address) {
    const phoneNumber = /^tel:(.*)/.exec(address)?.[1]
    if (phoneNumber) return quietly(() => Taro.makePhoneCall({ phoneNumber }))
    // The only call that opens pages with and without a tab.
    quietly(() => Taro.navigateTo({ url: address }).catch(() => Taro.reLaunch({ url: address })))
  },
  copyText: (text) => succeeds(timeLimits.person, () => Taro.setClipboardData({ data: text })),
  avatarChoice: (onAnswer) => ({
    onClick: () => void chooseImage().then((outcome) => outcome && onAnswer(outcome)),
  }),
  showAppearance: appearanceOf(alwaysLight),
  guardUnsavedChanges: () => {},
}
