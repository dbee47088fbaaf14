import { createHash } from 'node:crypto'
import type { UserRow } from './state/shop-data'
import type { ShopState } from './state/shop-state'

const SALT_LENGTH = 6

/** ShopXO's own way to keep a password: md5 over salt and trimmed password. */
function hash(salt: string, password: string): string {
  return createHash('md5')
    .update(salt + password.trim())
    .digest('hex')
}

/** The two columns that keep a new password. */
export function passwordColumns(shop: ShopState, password: string): Pick<UserRow, 'salt' | 'pwd'> {
  const salt = Array.from({ length: SALT_LENGTH }, () => shop.random(10)).join('')
  return { salt, pwd: hash(salt, password) }
}

/** Whether this is the account's password. */
export function isPasswordOf(user: UserRow, password: string): boolean {
  return user.pwd === hash(user.salt, password)
}

/** 6 to 18 bytes after escaping, the rule of signing in (contract 4); registration has none. */
export function isLoginPassword(password: string): boolean {
  return /^[^\n]{6,18}$/.test(Buffer.from(password).toString('latin1'))
}
