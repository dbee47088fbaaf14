import { listSetting, textSetting } from '../config/read-setting'
import { Refusal } from '../http/answer'
import type { MessageKey } from '../messages/message-key'
import type { UserRow } from '../state/shop-data'
import type { ShopState } from '../state/shop-state'
import { userBy } from '../state/users'

/** How an account is named: by a user name, a mobile number (`sms`) or an e-mail address. */
export type AccountType = 'username' | 'sms' | 'email'

interface Rules {
  column: 'username' | 'mobile' | 'email'
  wrongFormat: MessageKey
  taken: MessageKey
  unknown: MessageKey
  forbidden: MessageKey
}

const rules: Record<AccountType, Rules> = {
  username: {
    column: 'username',
    wrongFormat: 'usernameFormat',
    taken: 'usernameTaken',
    unknown: 'accountUnknown',
    forbidden: 'usernameForbidden',
  },
  sms: {
    column: 'mobile',
    wrongFormat: 'mobileFormat',
    taken: 'mobileTaken',
    unknown: 'mobileUnknown',
    forbidden: 'mobileForbidden',
  },
  email: {
    column: 'email',
    wrongFormat: 'emailFormat',
    taken: 'emailTaken',
    unknown: 'emailUnknown',
    forbidden: 'emailForbidden',
  },
}

/** The column an account of this type is kept in. */
export function columnOf(type: AccountType): Rules['column'] {
  return rules[type].column
}

/** Reads `type`, exact lower case. */
export function asAccountType(text: string): AccountType | undefined {
  return text === 'username' || text === 'sms' || text === 'email' ? text : undefined
}

/** A line break at the end passes, as in PHP's regular expressions (contract 4). */
function fits(pattern: string, text: string): boolean {
  return new RegExp(pattern).test(text.replace(/\n$/, ''))
}

const USERNAME = '^[A-Za-z0-9_]{2,18}$'
const EMAIL = '^\\w+([-+.]\\w+)*@\\w+([-.]\\w+)*\\.\\w+([-.]\\w+)*$'

/** Whether an account of this type can be called so; mobile numbers by the site's own expression (contract 4). */
export function isFormat(shop: ShopState, type: AccountType, account: string): boolean {
  if (type === 'sms') return fits(textSetting(shop, 'common_regex_mobile'), account)
  return fits(type === 'username' ? USERNAME : EMAIL, account)
}

/** @throws Refusal -2 for a text that no account of this type can have */
export function checkFormat(shop: ShopState, type: AccountType, account: string): void {
  if (!isFormat(shop, type, account)) throw new Refusal(-2, rules[type].wrongFormat)
}

/** @throws Refusal with the given code where somebody has this account already */
export function checkFree(shop: ShopState, type: AccountType, account: string, code: number): void {
  if (userBy(shop, rules[type].column, account)) throw new Refusal(code, rules[type].taken, account)
}

/** @throws Refusal -1 for a name that the site keeps back */
export function checkAllowed(shop: ShopState, type: AccountType, account: string): void {
  if (listSetting(shop, 'home_userregister_unique_forbid_value').includes(account)) {
    throw new Refusal(-1, rules[type].forbidden, account)
  }
}

/**
 * The account somebody wants to sign in to; a user name may also be a mobile number or an address, and has no format
 * (contract 6.3).
 * @throws Refusal -2 for a text that no number or address can have, -3 where there is no such account
 */
export function existingUser(shop: ShopState, type: AccountType, account: string): UserRow {
  if (type !== 'username') checkFormat(shop, type, account)
  const columns = type === 'username' ? (['username', 'mobile', 'email'] as const) : [rules[type].column]
  for (const column of columns) {
    const user = userBy(shop, column, account)
    if (user) return user
  }
  throw new Refusal(-3, rules[type].unknown)
}
