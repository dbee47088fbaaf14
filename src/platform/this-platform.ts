import { deviceLanguage } from './device-language'
import { followStorage, forgetCookies } from './follow-storage'
import { identity } from './identity'
import type { Platform } from './platform'
import { secure } from './secure-storage'
import { storage } from './storage'
import { transport, upload } from './transport'

/** The platform that this build is for: Taro picked each file by its suffix. */
export const thisPlatform: Platform = {
  ...identity,
  storage,
  secure,
  followStorage,
  forgetCookies,
  language: deviceLanguage,
  transport,
  upload,
}
