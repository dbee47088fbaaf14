import { generationOf } from './generations/current'
import type { Call } from './http/call'
import { completeRow, insertRow, rowOf } from './state/platform-rows'
import type { Identity, PlatformRow, UserRow } from './state/shop-data'
import type { ShopState } from './state/shop-state'
import { updateUser, userById } from './state/users'

const TOKEN_LENGTH = 32
const TOKEN = /^[0-9a-f]{32}$/

function newToken(shop: ShopState): string {
  return Array.from({ length: TOKEN_LENGTH }, () => shop.random(16).toString(16)).join('')
}

/** Gives the row a new token; the old ones go on working (contract 2). */
export function signIn(shop: ShopState, row: PlatformRow): PlatformRow {
  const user = userById(shop, row.user_id)
  // Where the token is a column of the account, a new one changes the account.
  if (user && row.token !== '' && !generationOf(shop).rowPerClient) updateUser(shop, user, {})
  row.token = newToken(shop)
  shop.data.tokens[row.token] = row.user_id
  return row
}

/** The id of the account that a token was given to; undefined for what isn't a token of this shop. */
export function sessionOwner(shop: ShopState, token: string): number | undefined {
  return TOKEN.test(token) ? shop.data.tokens[token] : undefined
}

/** The account's row for the caller's client, made where there is none; openids only fill what is empty. */
export function openRow(call: Call, user: UserRow, identity: Partial<Identity>): PlatformRow {
  const existing = rowOf(call.shop, user, call.systemType, call.client)
  if (!existing) return insertRow(call.shop, user, call.systemType, call.client, identity)
  completeRow(existing, identity)
  return existing
}
