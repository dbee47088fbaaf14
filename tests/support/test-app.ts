import type { ClientType } from '@/api/client/client-type'
import type { KeyValueStorage } from '@/platform/key-value-storage'
import type { DeviceLanguage } from '@/platform/platform'
import { createApp } from '@/stores/app'
import { nodeTransport, nodeUpload } from './node-transport'
import { thisTest } from './secrets/this-test'

/** A device's storage in memory; `full` makes it refuse everything from then on. */
export class MemoryStorage implements KeyValueStorage {
  readonly texts = new Map<string, string>()
  full = false

  read(key: string): string | null {
    return this.texts.get(key) ?? null
  }

  write(key: string, text: string): boolean {
    thisTest().wrote(key, text)
    if (!this.full) this.texts.set(key, text)
    return !this.full
  }

  remove(key: string): boolean {
    this.texts.delete(key)
    return true
  }
}

interface TestAppOptions {
  shopUrl: string
  storage?: MemoryStorage
  clientType?: ClientType
  /** What the platform's login gives; null for a browser. */
  loginCode?: (() => Promise<string>) | null
  /** Whether the platform's last login still holds. */
  isLoginFresh?: () => Promise<boolean>
  /** What the device speaks. */
  language?: DeviceLanguage
  now?: () => number
}

/** A app of its own on a real shop over HTTP. */
export function testApp({
  shopUrl,
  storage = new MemoryStorage(),
  clientType = 'h5',
  loginCode = null,
  isLoginFresh,
  language = { read: () => 'zh', follow: () => {}, tell: () => {} },
  now,
}: TestAppOptions) {
  const identity = { clientType, loginCode, isLoginFresh }
  const platform = {
    ...identity,
    storage,
    language,
    followStorage: () => {},
    forgetCookies: () => {},
    transport: nodeTransport,
    upload: nodeUpload,
  }
  return createApp({ platform, shopUrl, now })
}
