import { dateText, timeText } from './clock-text'
import { isOn } from './config/read-setting'
import { ServerFault } from './http/answer'
import { type Call, voiceOf } from './http/call'
import { avatarUrl } from './images/avatar-address'
import { message } from './messages/message'
import type { MessageKey } from './messages/message-key'
import { identityColumns, type PlatformRow, type UserRow } from './state/shop-data'

/** By the shop's gender ids: 0 secret, 1 female, 2 male. */
export const genderKeys: readonly MessageKey[] = ['genderSecret', 'genderFemale', 'genderMale']

/** `138***001`, `ali***com`; nothing stays nothing. */
export function masked(text: string): string {
  return text === '' ? '' : `${text.slice(0, 3)}***${text.slice(-3)}`
}

/** Numbers of the row as this version writes them (contract 5, 10). */
function withNumbers<Row extends object>({ generation }: Call, row: Row): object {
  if (generation.user.numbers === 'number') return row
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? String(value) : value]),
  )
}

/** The words for a gender. @throws ServerFault for one that a registration stored (contract 6.1, the trap) */
export function genderText(call: Call, gender: number): string {
  const key = genderKeys[gender]
  if (key === undefined) throw new ServerFault(`Undefined array key ${gender}`)
  return message(key, voiceOf(call))
}

/** `user_name_view`: the first name that an account has (contract 5, 10). */
export function viewName({ generation }: Call, names: Partial<UserRow>): string {
  const { nickname = '', username = '', mobile = '', email = '' } = names
  const [first, second] =
    generation.user.firstName === 'nickname' ? [nickname, username] : [username, nickname]
  return first || second || masked(mobile) || masked(email)
}

function birthdayOf({ generation }: Call, birthday: number): object {
  const { unsetBirthday, hasBirthdayText } = generation.user
  const date = birthday === 0 ? '' : dateText(birthday)
  if (hasBirthdayText) return { birthday: String(birthday), birthday_text: date }
  return { birthday: date || unsetBirthday }
}

/** The columns of the account that its owner may see. */
function visibleColumns(call: Call, user: UserRow): object {
  const { salt: _salt, pwd: _pwd, birthday, avatar, ...columns } = user
  return {
    ...withNumbers(call, columns),
    ...birthdayOf(call, birthday),
    avatar: avatarUrl(call, avatar),
  }
}

function rowColumns(call: Call, row: PlatformRow): object {
  // The id of the platform row's owner shows where the row is another client's.
  const isForeign = call.generation.rowPerClient && row.platform !== call.client
  return {
    ...(isForeign ? withNumbers(call, { user_id: row.user_id }) : {}),
    system_type: row.system_type,
    platform: row.platform,
    token: row.token,
    ...Object.fromEntries(identityColumns.map((column) => [column, row[column]])),
  }
}

/** The user object of contract 5 without what this version doesn't have. */
function present({ generation }: Call, view: object): object {
  const { absent } = generation.user
  return Object.fromEntries(Object.entries(view).filter(([key]) => !absent.includes(key)))
}

/**
 * The user object of contract 5, without `is_mandatory_bind_mobile`.
 * @param row the account's row for the caller's client, or the one that the token was found in
 */
export function userView(call: Call, user: UserRow, row: PlatformRow): object {
  return present(call, {
    ...visibleColumns(call, user),
    ...rowColumns(call, row),
    add_time_text: timeText(user.add_time),
    upd_time_text: timeText(user.upd_time),
    gender_text: genderText(call, user.gender),
    mobile_security: masked(user.mobile),
    email_security: masked(user.email),
    address_info: user.province + user.city + user.county + user.address,
    user_name_view: viewName(call, user),
    is_setup_pwd: user.pwd === '' ? 0 : 1,
  })
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
  return withNumbers(call, user)
}
