import type { ClientType } from '@/api/client/client-type'
import { backPage, backPath } from '@/domain/back-address'
import { readConfiguration } from '@/domain/configuration'
import type { DeviceLanguage, KeyValueStorage, Platform } from '@/platform/platform'
import { uniAppStorage } from '@/platform/storage/uni-app-storage'
import { createApp } from '@/stores/app'
import { nodeTransport, nodeUpload } from './node-transport'
import { thisTest } from './secrets/this-test'

/** A device's storage in memory; `full` makes it refuse everything from then on. */
export class MemoryStorage implements KeyValueStorage {
  readonly texts = new Map<string, string>()
  full = false
  /** Whether entries can't be removed. */
  isStuck = false

  read(key: string): string | null {
    return this.texts.get(key) ?? null
  }

  write(key: string, text: string): boolean {
    thisTest().wrote(key, text)
    if (!this.full) this.texts.set(key, text)
    return !this.full
  }

  remove(key: string): boolean {
    if (!this.isStuck) this.texts.delete(key)
    return !this.isStuck
  }
}

interface TestAppOptions {
  shopUrl: string
  storage?: KeyValueStorage
  clientType?: ClientType
  /** What the platform's login gives; null for a browser. */
  loginCode?: Platform['loginCode']
  /** Whether the platform's last login still holds. */
  isLoginFresh?: () => Promise<boolean>
  /** What the device speaks. */
  language?: DeviceLanguage
  /** How the device tells of other tabs. */
  followStorage?: Platform['followStorage']
  forgetCookies?: Platform['forgetCookies']
  transport?: Platform['transport']
  /** What the operator has set in account.config.json. */
  configuration?: Record<string, unknown>
  now?: () => number
}

/** An app container of its own on a real shop over HTTP. */
export function testApp({
  shopUrl,
  storage = new MemoryStorage(),
  clientType = 'h5',
  loginCode = null,
  isLoginFresh,
  language = { read: () => 'zh', follow: () => {}, tell: () => {} },
  followStorage = () => {},
  forgetCookies = () => {},
  transport = nodeTransport,
  configuration = {},
  now,
}: TestAppOptions) {
  const identity = { clientType, loginCode, isLoginFresh }
  const platform = {
    ...identity,
    backAddress: clientType === 'h5' ? backPath : backPage,
    configuration: readConfiguration(configuration).configuration,
    storage,
    hostStorage: uniAppStorage(storage),
    language,
    followStorage,
    forgetCookies,
    transport,
    upload: nodeUpload,
  }
  return createApp({ platform, shopUrl, now })
}
