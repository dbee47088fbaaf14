import { type Clock, realClock } from './clock'
import { Network } from './network'
import { DeviceStorage } from './storage'

/** The name of the shop in a build made without SHOPXO_URL; it exists nowhere. */
const SHOP_NAME = 'shop.example.com'

/** Whoever holds the device, as their platform knows them. */
export interface Owner {
  /** the login code names this user to the sandbox's platform (sandbox/README.md «Platforms») */
  name: string
  mobile: string
  /** how they call themselves on the platform; may be empty */
  nickname: string
  avatar: string
}

/** What a platform encrypts for the shop's server to read. */
export interface EncryptedPhone {
  encryptedData: string
  iv: string
}

/** A device with one user's mini-program: everything that outlives a killed app. */
export class Device {
  readonly storage = new DeviceStorage()
  readonly network: Network
  /** pictures that the user can choose, and everything else with a temporary address */
  readonly pictures = new Map<string, Buffer>()
  owner: Owner = {
    name: 'ada',
    mobile: '13800138001',
    nickname: '艾达',
    avatar: 'https://platform.example.com/ada.png',
  }
  /** whether the user has agreed to the privacy guide, on the platforms that leave the asking to the app */
  privacy: 'unasked' | 'agreed' = 'agreed'
  /** whether the owner is signed in to the platform's own app, where one can use it without */
  signedInToPlatform = true
  /** the code in Alipay's answer to `getOpenUserInfo`: 10000, 40003 no permission, 40006 product not bound */
  openUserInfoCode = '10000'
  /** nicknames that the platform's check takes out of the field after it was left */
  readonly rejectedNicknames = new Set<string>()
  /** calls that the platform refuses, by the platform's own name, with its answer */
  readonly refusals = new Map<string, Record<string, unknown>>()
  /** calls that the platform never answers, by its own name */
  readonly silent = new Set<string>()
  /** what this device's old base library lacks: API names and `canIUse` words */
  readonly missing = new Set<string>()
  /** how the user wants to see all apps, where the platform passes it on */
  theme: 'light' | 'dark' = 'light'
  /** what the platform's app speaks, as WeChat writes it */
  language = 'zh_CN'
  /** how the app was opened: a share card, a scanned code */
  launchQuery: Record<string, string> = {}
  clipboard = ''

  constructor(
    shopUrl: string,
    /** what the platform hands out for the owner's number, where it does so encrypted */
    readonly encryptPhone: (owner: Owner) => EncryptedPhone,
    /** by which timers go off and time limits end */
    readonly clock: Clock = realClock,
  ) {
    this.network = new Network({ [SHOP_NAME]: shopUrl }, clock)
  }
}
