import { dateText, timeText } from './clock-text'
import { isOn, textSetting } from './config/read-setting'
import { ServerFault } from './http/answer'
import type { Call } from './http/call'

import { type MessageKey, message } from './messages/message'
import { avatarUrl } from './pictures/avatar-address'
import { identityColumns, type PlatformRow, type UserRow } from './state/shop-data'

/** By the shop's gender ids: 0 secret, 1 female, 2 male. */
export const genderKeys: readonly MessageKey[] = ['genderSecret', 'genderFemale', 'genderMale']

/** `138***001`, `ali***com`; nothing stays nothing. */
function masked(text: string): string {
  return text === '' ? '' : `${text.slice(0, 3)}***${text.slice(-3)}`
}

/** Numbers of the row as a server of 2022 writes them: as strings (contract 5, 8). */
function inGeneration<Row extends object>(call: Call, row: Row): object {
  if (textSetting(call.shop, 'sandbox_generation') === 'today') return row
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? String(value) : value]),
  )
}

function genderText(call: Call, gender: number): string {
  const key = genderKeys[gender]
  // An account with another gender breaks every answer about it (contract 6.1, the trap).
  if (key === undefined) throw new ServerFault(`Undefined array key ${gender}`)
  return message(key, call.language)
}

function identityOf(row: PlatformRow): object {
  return Object.fromEntries(identityColumns.map((column) => [column, row[column]]))
}

/** The columns of the account that its owner may see. */
function visibleColumns(call: Call, user: UserRow): object {
  const { salt: _salt, pwd: _pwd, birthday, avatar, ...columns } = user
  const unset = textSetting(call.shop, 'sandbox_generation') === 'today' ? '' : '0'
  return {
    ...inGeneration(call, columns),
    avatar: avatarUrl(avatar, call.base),
    birthday: birthday === 0 ? unset : dateText(birthday),
  }
}

/**
 * The user object of contract 5, without `is_mandatory_bind_mobile`.
 * @param row the account's row for the caller's client, or the one that the token was found in
 */
export function userView(call: Call, user: UserRow, row: PlatformRow): object {
  const mobile = masked(user.mobile)
  const email = masked(user.email)
  return {
    ...visibleColumns(call, user),
    // The id of the platform row's owner shows where the row is another client's.
    ...(row.platform === call.client ? {} : { user_id: row.user_id }),
    system_type: row.system_type,
    platform: row.platform,
    token: row.token,
    ...identityOf(row),
    add_time_text: timeText(user.add_time),
    upd_time_text: timeText(user.upd_time),
    gender_text: genderText(call, user.gender),
    mobile_security: mobile,
    email_security: email,
    address_info: user.province + user.city + user.county + user.address,
    user_name_view: user.nickname || user.username || mobile || email,
    is_setup_pwd: user.pwd === '' ? 0 : 1,
  }
}

/** The user object with the site's switch, which stays 1 after a mobile is bound (contract 5). */
export function userViewWithFlag(call: Call, user: UserRow, row: PlatformRow): object {
  return { ...userView(call, user, row), is_mandatory_bind_mobile: mandatoryFlag(call) }
}

/** 1 where the site insists on a phone number. */
export function mandatoryFlag(call: Call): 0 | 1 {
  return isOn(call.shop, 'common_user_is_mandatory_bind_mobile') ? 1 : 0
}

/** The bare database row with `pwd` and `salt`, the trap of contract 6.9. */
export function rawUserRow(call: Call, user: UserRow): object {
  return inGeneration(call, user)
}
