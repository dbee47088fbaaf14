import type { ClientType } from '@/api/client/client-type'
import type { Transport, UploadTransport } from '@/api/client/transport'
import type { Language } from '@/domain/language'
import type { KeyValueStorage } from './key-value-storage'

/** Who the platform can say is here. */
export interface Identity {
  /** How the shop's server calls this platform (`application_client_type`). */
  readonly clientType: ClientType
  /**
   * A fresh login code: valid once, for five minutes. `silent` shows the person nothing, and fails where they would
   * have to be asked. Rejects with `PlatformLoginError`. Null where the platform has no login codes (browsers).
   */
  readonly loginCode: ((options: { silent: boolean }) => Promise<string>) | null
  /** Whether the last login's session key still holds, where the shop decrypts with it; absent where it never does. */
  readonly isLoginFresh?: () => Promise<boolean>
}

/** Storage that the platform encrypts, and reads only in its own time. */
export interface SecureStorage extends KeyValueStorage {
  /**
   * Reads what is kept under the keys: until then `read` knows nothing of them. `onLost` hears of a text that could
   * not be kept, which `write` finds out too late. Never rejects.
   */
  open(keys: readonly string[], onLost: () => void): Promise<void>
}

/** The language of the place that the app runs in. */
export interface DeviceLanguage {
  read(): Language
  /** Calls when `read` is worth asking again, and when what could not be fetched for it may come now. */
  follow(listener: () => void): void
  /** Says what the app speaks, to whom it concerns: a browser's fonts, hyphens and screen readers. */
  tell(language: Language): void
}

/** All that the stores need to know of the place that they run in. */
export interface Platform extends Identity {
  readonly storage: KeyValueStorage
  /** For the token; absent where the platform has nothing better than `storage`. */
  readonly secure?: SecureStorage
  /**
   * Calls the listener when another tab or window may have changed what is stored, and when the app comes back to the
   * front, also from a browser's back-forward cache.
   */
  readonly followStorage: (listener: () => void) => void
  /**
   * Removes the cookie in which a shop's server left this token: scripts can read it, and it would outlive the
   * sign-out (contract 1). Browsers only; mini-programs keep no cookies.
   */
  readonly forgetCookies: (token: string) => void
  readonly language: DeviceLanguage
  readonly transport: Transport
  readonly upload: UploadTransport
}
