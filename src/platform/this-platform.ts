import { identity } from './identity'
import type { Platform } from './platform'
import { storage } from './storage'
import { transport, upload } from './transport'

/** The platform that this build is for: Taro picked each file by its suffix. */
export const thisPlatform: Platform = { ...identity, storage, transport, upload }
