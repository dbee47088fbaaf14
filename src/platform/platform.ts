import type { ClientType } from '@/api/client/client-type'
import type { Transport, UploadTransport } from '@/api/client/transport'
import type { Addresses, Configuration } from '@/domain/configuration'
import type { Language } from '@/domain/language'
import type { PhoneGrant } from '@/domain/phone-grant'
import type { PlatformProfile } from '@/domain/platform-profile'
import type { Region } from '@/domain/region'
import type { ButtonAction } from './elements/element-props'

/** Who the platform says the person is. */
export interface Identity {
  /** The shop's name for this platform (`application_client_type`). */
  readonly clientType: ClientType
  /**
   * Valid once, for five minutes; rejects with `PlatformLoginError`. `silent` shows nothing, and fails where the person
   * would have to be asked. Null where there are no login codes that the shop accepts.
   */
  readonly loginCode: ((options: { silent: boolean }) => Promise<string>) | null
  /** Whether the session key of the last login is still valid; absent where the shop decrypts nothing with it. */
  readonly isLoginFresh?: () => Promise<boolean>
}

/** Texts on the device. Never throws: where storage is full, broken or forbidden the app works until it is closed. */
export interface KeyValueStorage<Value = string> {
  /** Null when there is none, or storage can't be read. */
  read(key: string): Value | null
  /** False when the value could not be stored. */
  write(key: string, value: Value): boolean
  /** False when the key could not be removed. */
  remove(key: string): boolean
}

/** The storage of the shop's official client, with which this app may share its origin or mini-program. Never throws. */
export type HostStorage = KeyValueStorage<unknown>

/** Storage that the platform encrypts, and that answers asynchronously. */
export interface SecureStorage extends KeyValueStorage {
  /**
   * Reads these keys, for which `read` gives null before; `onLost` says that a text could not be stored after all. Never
   * rejects.
   */
  open(keys: readonly string[], onLost: () => void): Promise<void>
}

/** The language of the device. */
export interface DeviceLanguage {
  read(): Language
  /** Calls the listener when `read` may give another language, and when texts that failed to load may load now. */
  follow(listener: () => void): void
  /** Tells the browser which language the app shows, for fonts, hyphenation and screen readers. */
  tell(language: Language): void
}

/** What the stores need of the platform. */
export interface Platform extends Identity {
  /** What the operator has set without code. */
  readonly configuration: Configuration
  readonly storage: KeyValueStorage
  readonly hostStorage: HostStorage
  /** For the token; absent where the platform has nothing better than `storage`. */
  readonly secure?: SecureStorage
  /** Tells when another tab or window may have changed what is stored, and when the app comes back to the front. */
  readonly followStorage: (listener: () => void) => void
  /** Removes the cookie in which a server left this token: it would outlive the sign-out (contract 1). */
  readonly forgetCookies: (token: string) => void
  readonly language: DeviceLanguage
  /** Where a link's `back` parameter leads; null where it may not be followed. */
  readonly backAddress: (parameter: unknown) => string | null
  readonly transport: Transport
  readonly upload: UploadTransport
}

/** What happened to a tap on a contact: the person is there, has it on the clipboard, or neither. */
export type ContactOutcome = 'opened' | 'copied' | 'failed'

/** How a person wants to see the app; `auto` follows the device. */
export type AppearanceChoice = 'auto' | Theme

export type Theme = 'light' | 'dark'

/**
 * Why there is no phone number. `unavailable`: the operator can change that (no permission, not declared, paid calls used
 * up). `signedOut`: the person isn't signed in to the platform; `noNumber`: their account there has none.
 */
export type PhoneRefusal = 'denied' | 'unavailable' | 'tooOld' | 'signedOut' | 'noNumber' | 'failed'

export type PhoneOutcome = { kind: 'granted'; grant: PhoneGrant } | { kind: 'refused'; reason: PhoneRefusal }

/** The answer when the platform was asked for the person's profile; `notAllowed`: this mini-program may not ask. */
export type ProfileOutcome =
  | { kind: 'given'; profile: PlatformProfile }
  | { kind: 'refused'; reason: 'denied' | 'notAllowed' | 'failed' }

/** A picture that the person chose. `denied`: no access to album or camera; `unreadable`: this device can't draw it. */
export type PictureOutcome =
  | { kind: 'chosen'; path: string }
  | { kind: 'refused'; reason: 'denied' | 'unreadable' | 'failed' }

export interface ProfileRequest {
  /** What the profile is for; some platforms show it to the person. */
  purpose: string
  onAnswer: (outcome: ProfileOutcome) => void
}

export interface DateQuestion {
  /** These three are `YYYY-MM-DD`. */
  current: string
  start: string
  end: string
  onChange: (date: string) => void
}

export interface RegionQuestion {
  title: string
  current: Region
  /** Called with the names of province, city and county. */
  onChange: (names: string[]) => void
}

/** All that differs between platforms, but how elements are drawn. `@vendor` is the file of the one that is built. */
export interface Vendor extends Platform {
  /** Where the shop is; in a browser '' or a folder of the page's own origin. */
  readonly shopUrl: string
  /**
   * Tells the parameters of the link, card or code that opened the app, before its first screen opens, and of each later
   * one that brings the person back to it.
   */
  followLaunches(listener: (parameters: Readonly<Record<string, unknown>>) => void): void
  /** Goes to an address of `backAddress`. Rejects where there is no such page. */
  goBack(address: string): Promise<unknown>
  /**
   * Tells when the network comes back, and when the app is in front again: behind another one its requests are broken
   * off. Returns how to stop listening.
   */
  followNetworkReturn(listener: () => void): () => void
  /** The address of these that leads somewhere on this platform; undefined where there is none. */
  addressOf(addresses: Addresses): string | undefined
  /** Opens a page outside of this app, or dials a `tel:` number. */
  openAddress(address: string): void
  /** Copies a text to the clipboard; false where the platform refuses. */
  copyText(text: string): Promise<boolean>
  /** Colours what the platform draws around the screen in front. */
  showAppearance(choice: AppearanceChoice): void
  /** Makes the platform's own way back ask this first, where it can; null removes it. A draft is offered again anyway. */
  guardUnsavedChanges(question: string | null): void
  /** What a button does to let the person choose a picture; absent where the app crops. Cancelling calls nothing. */
  readonly avatarChoice?: (onAnswer: (outcome: PictureOutcome) => void) => ButtonAction
  /** Reads the event of the phone button; absent where the shop can't use the platform's numbers (contract 6.9). */
  readonly readPhone?: (detail: unknown) => PhoneOutcome
  /** What a button does to ask for the person's profile; absent where the platform gives none. */
  readonly profileButton?: (request: ProfileRequest) => ButtonAction
  /** Asks for the consent without which the platform suggests no nickname; does nothing when it has been given. */
  readonly prepareNickname?: () => void
  /** Opens the vendor's date picker, where Taro's `Picker` has none. Cancelling calls nothing. */
  readonly askDate?: (question: DateQuestion) => void
  /** Opens the vendor's region picker, where Taro's `Picker` has none. Cancelling calls nothing. */
  readonly askRegion?: (question: RegionQuestion) => void
  /** Whether a tap on a label reaches only the vendor's own inputs, but no button. */
  readonly labelsMissButtons?: boolean
}
