import type { SettingName } from '../config/site-settings'
import type { OldMessages } from '../messages/message'
import type { MessageKey } from '../messages/message-key'
import type { MiniProgramName } from '../platforms/clients'

/** What `personal/save` reads, checks and keeps (contract 10, "personal/save by version"). */
export interface ProfileRules {
  /** whether fields in the address count as well as those in the body */
  readsAddress: boolean
  nickname: { least: number; most: number }
  /** nickname and gender must be there, null is refused; the key of the birthday as well */
  demandsFields: boolean
  /** characters of the address; null: no limit of its own */
  addressLength: number | null
  /** whether birthday, region and address that are left out are emptied */
  emptiesLeftOut: boolean
  /** whether an empty avatar removes the image */
  emptyAvatarRemoves: boolean
  /** whether `mobile` is stored, unverified */
  storesMobile: boolean
}

/** What the user object shows (contract 10). */
export interface UserFacts {
  /** how numeric columns are written */
  numbers: 'number' | 'string'
  /** fields of today's object that this server doesn't have */
  absent: readonly string[]
  /** a birthday that isn't set */
  unsetBirthday: '' | '0'
  /** the birthday stays a number, and `birthday_text` shows the date */
  hasBirthdayText: boolean
  /** which of the two comes first in `user_name_view` */
  firstName: 'nickname' | 'username'
  defaultAvatar: string
}

/** The answer to a person whom the shop doesn't know, and the draft of their account (contract 6.5, 6.6, 10). */
export interface NewcomerFacts {
  /** whether WeChat's account is made at once or the person is only reported */
  weixin: 'opened' | 'reported'
  /** platforms that give a unionid with the report */
  withUnionid: readonly MiniProgramName[]
  /** codes other than -1: without a login code, and where the platform refuses */
  codes: Partial<Record<MiniProgramName, { noCode: number; refused: number }>>
  /** whether the draft has texts for people and the default avatar */
  draftHasTexts: boolean
}

/** Everything in which one version of ShopXO differs from another, as far as the account sees it (contract 10). */
export interface Generation {
  /** initial settings that differ from `siteSettings` */
  settings: Partial<Record<SettingName, string>>
  messages: OldMessages
  multilingual: boolean
  /** controllers, and actions as `controller/action`, that don't exist */
  missing: readonly string[]
  /** actions of open controllers that need a log-in */
  guarded: readonly string[]
  /** `data` of an error */
  noData: '' | []
  cookies: { uuid: boolean; token: boolean }
  /** the setting that closes the shop: a list of client types, or 0 for everybody */
  closedBy: 'home_site_app_state' | 'home_site_state'
  user: UserFacts
  /** one row (openids, token) per client type, or one per account */
  rowPerClient: boolean
  newcomer: NewcomerFacts
  /** code for a taken user name, and whether it comes before the check of the captcha */
  takenName: { code: number; beforeCaptcha: boolean }
  login: { noPassword: MessageKey; storesOpenid: boolean }
  /** refusal of a write that changes no column; null: none */
  unchanged: { bind: MessageKey | null; save: MessageKey | null }
  profile: ProfileRules
  /** how a phone number comes from a platform: WeChat's code, or data encrypted with the session key */
  quickBind: Partial<Record<MiniProgramName, 'code' | 'encrypted'>>
  /** what stands before `message_total` and `cart_total` in `user/center` */
  centerPrefix: '' | 'common_'
  /** documents of `agreement/index` */
  documents: readonly string[]
  /** settings that `base/common` shows */
  shown: readonly SettingName[]
  /** whether `base/common` has `site_info_data` and `site_filing_list` (contract 6.15) */
  hasSiteInfo: boolean
}
