import { clientTypes, type PlatformName } from '../platforms'
import type { WordKey } from '../words/en'
import { askOneTap } from './one-tap'
import { phoneWays } from './phone-ways'
import type { Visit } from './visit'

/** What a person can do on one platform. */
export interface PlatformRow {
  readonly platform: PlatformName
  readonly open: WordKey
  readonly firstVisit: WordKey
  readonly phone: readonly WordKey[]
  readonly profile: WordKey
}

async function rowOf(visit: Visit, platform: PlatformName): Promise<PlatformRow> {
  const open = (await visit.common(platform))?.code === 0
  const profile = (await visit.code({ endpoint: 'personal/index' })) === -1000 ? 'cell.no' : 'cell.yes'
  const byOneTap = platform !== 'h5' && (await askOneTap(visit, platform)).kind === 'ready'
  const ways = await phoneWays(visit, platform)
  const phone: WordKey[] = [
    ...(ways.byOneTap ? (['cell.oneTap'] as const) : []),
    ...(ways.bySms ? (['cell.sms'] as const) : []),
  ]
  return {
    platform,
    open: open ? 'cell.yes' : 'cell.closed',
    firstVisit: byOneTap ? 'cell.oneTap' : 'cell.form',
    phone: phone.length > 0 ? phone : ['cell.no'],
    profile,
  }
}

/** One row a platform; null where the shop's settings are unknown. */
export async function platformRows(visit: Visit): Promise<readonly PlatformRow[] | null> {
  if ((await visit.settings()) === null) return null
  const rows: PlatformRow[] = []
  for (const platform of clientTypes) rows.push(await rowOf(visit, platform))
  return rows
}
