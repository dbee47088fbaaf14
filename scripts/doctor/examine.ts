import { allChecks } from './checks/all-checks'
import { type ReadCaptcha, trialAccount } from './checks/trial-account'
import { type Check, type Finding, note } from './finding'
import type { Line } from './network/line'
import { findShop } from './shop/find-shop'
import { type PlatformRow, platformRows } from './shop/platform-rows'
import { type ToEnter, toEnter } from './shop/to-enter'
import { Visit } from './shop/visit'
import type { WordKey } from './words/en'

/** What was found out about one subject. */
export interface Examined {
  readonly name: WordKey
  readonly findings: readonly Finding[]
}

export interface Report {
  /** the folder of the shop's `api.php`; null where no shop was found */
  readonly shop: string | null
  readonly checks: readonly Examined[]
  /** null where the shop's settings are unknown */
  readonly platforms: readonly PlatformRow[] | null
  readonly toEnter: readonly ToEnter[]
}

export interface Examination {
  /** registers a throw-away account and cancels it */
  readonly register: boolean
  /** asks a person for the captcha that registering may need */
  readonly readCaptcha?: ReadCaptcha
}

async function run(checks: readonly Check[], visit: Visit): Promise<Examined[]> {
  const hasSettings = (await visit.settings()) !== null
  const answerable = checks.filter(({ needsSettings }) => hasSettings || !needsSettings)
  const examined: Examined[] = []
  for (const check of answerable) examined.push({ name: check.name, findings: await check.run(visit) })
  return hasSettings ? examined : [...examined, { name: 'settings', findings: [note('settings.none')] }]
}

/** Examines the shop at the first of these addresses that answers. */
export async function examine(
  urls: readonly URL[],
  line: Line,
  { register, readCaptcha }: Examination,
): Promise<Report> {
  const { base, findings } = await findShop(urls, line)
  const place: Examined = { name: 'place', findings }
  if (base === null) return { shop: null, checks: [place], platforms: null, toEnter: [] }
  const visit = new Visit(base, line)
  const all = register ? [...allChecks, trialAccount(readCaptcha)] : allChecks
  const checks = [place, ...(await run(all, visit))]
  return { shop: base, checks, platforms: await platformRows(visit), toEnter: await toEnter(visit) }
}

/** Whether something keeps the app from working with this shop. */
export const hasBlocker = ({ checks }: Report): boolean =>
  checks.some(({ findings }) => findings.some(({ verdict }) => verdict === 'blocker'))
