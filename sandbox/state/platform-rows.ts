import { generationOf } from '../generations/current'
import { checkColumns } from './column-limits'
import { type Identity, identityColumns, noIdentity, type PlatformRow, type UserRow } from './shop-data'
import type { ShopState } from './shop-state'
import { userById } from './users'

/** An account together with its row for one kind of client. */
export interface Known {
  user: UserRow
  row: PlatformRow
}

/** The living account whose row holds this openid or unionid (contract 6.6: rows of deleted ones stay behind). */
export function findByIdentity(shop: ShopState, column: keyof Identity, value: string): Known | undefined {
  if (value === '') return undefined
  for (const row of shop.data.platforms) {
    const user = row[column] === value ? userById(shop, row.user_id) : undefined
    if (user) return { user, row }
  }
  return undefined
}

/**
 * The first row with this openid, whether its account lives or not: binding finds a cancelled account
 * this way, and no account behind it (contract 6.19, the trap).
 */
export function findByFirstRow(shop: ShopState, column: keyof Identity, value: string): Known | undefined {
  const row = shop.data.platforms.find((candidate) => value !== '' && candidate[column] === value)
  const user = row && userById(shop, row.user_id)
  return row && user ? { user, row } : undefined
}

/** The living account whose newest token on some client this is. */
export function findByNewestToken(shop: ShopState, token: string): Known | undefined {
  const row = shop.data.platforms.find((candidate) => candidate.token === token)
  const user = row && userById(shop, row.user_id)
  return row && user ? { user, row } : undefined
}

/** The account's row for this kind of client, or its only one where a version has one per account. */
export function rowOf(
  shop: ShopState,
  user: UserRow,
  systemType: string,
  platform: string,
): PlatformRow | undefined {
  if (!generationOf(shop).rowPerClient) return anyRowOf(shop, user)
  return shop.data.platforms.find(
    (row) => row.user_id === user.id && row.system_type === systemType && row.platform === platform,
  )
}

/** The account's first row on any client. */
export function anyRowOf(shop: ShopState, user: UserRow): PlatformRow | undefined {
  return shop.data.platforms.find((row) => row.user_id === user.id)
}

/** Adds a row for a kind of client. @throws ServerFault when an openid is too long for its column */
export function insertRow(
  shop: ShopState,
  user: UserRow,
  systemType: string,
  platform: string,
  identity: Partial<Identity>,
): PlatformRow {
  checkColumns(identity)
  const row: PlatformRow = {
    token: '',
    ...noIdentity,
    ...identity,
    id: shop.data.platforms.length + 1,
    user_id: user.id,
    system_type: systemType,
    platform,
  }
  shop.data.platforms.push(row)
  return row
}

/** Fills in what the row doesn't know yet; an openid it has already stays (contract 6.3). */
export function completeRow(row: PlatformRow, identity: Partial<Identity>): void {
  checkColumns(identity)
  for (const column of identityColumns) {
    const value = identity[column]
    if (value && row[column] === '') row[column] = value
  }
}

/**
 * Puts openids in place of those the row had (contract 10, appmobilebind).
 * @returns whether a column changed
 */
export function replaceIdentity(row: PlatformRow, identity: Partial<Identity>): boolean {
  checkColumns(identity)
  const changed = identityColumns.filter((column) => identity[column] && identity[column] !== row[column])
  for (const column of changed) row[column] = identity[column] ?? ''
  return changed.length > 0
}
