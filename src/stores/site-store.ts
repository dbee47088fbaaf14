import { createStore } from 'zustand/vanilla'
import type { CancelSignal } from '@/api/client/cancel'
import type { Client } from '@/api/client/client'
import { type Agreement, type AgreementDocument, loadAgreement } from '@/api/endpoints/agreement-index'
import { loadSiteConfig } from '@/api/endpoints/base-common'
import { defaultSiteConfig, type SiteConfig } from '@/api/wire/site-config'
import type { Configuration } from '@/domain/configuration'
import type { StorageEntries } from './storage-entries'

export interface SiteState {
  /** The shop's settings: the last known ones, or those of a fresh install, until the shop has answered. */
  config: SiteConfig
  /** The shop's reason as text while it is closed to this platform (code −10000); null while it is open. */
  closed: string | null
  /** base/common. No screen waits for it: screens render from `config` at once and update with the answer. */
  refresh(signal?: CancelSignal): Promise<void>
  /** The same, unless the shop has just answered: a person goes from home to a form within seconds. */
  refreshIfOld(signal?: CancelSignal): Promise<void>
  /** agreement/index: one of the two documents that require consent. */
  agreement(document: AgreementDocument, signal?: CancelSignal): Promise<Agreement>
  /** Endpoints that this shop lacks, by its answers, and when it said so (ms). Kept with its settings. */
  missing: Readonly<Record<string, number>>
  /** Called when an answer says that the shop doesn't have this endpoint (code −1000). */
  noteMissing(endpoint: string): void
  /** Whether the shop may have the endpoint: what it lacked a week ago, it may have by now. */
  offers(endpoint: string): boolean
  /** Called when any answer says that the shop is closed to this platform. */
  close(reason: string): void
}

/** How long the shop is not asked again for what it lacks. */
const forgottenAfterMs = 7 * 24 * 3600 * 1000

/** How long an answer counts as new. */
const newForMs = 10 * 1000

/** The shop's settings with what the operator has set for this app alone. */
function configured(config: SiteConfig, { name, logo, kinds }: Configuration): SiteConfig {
  const inOrder = (offered: SiteConfig['loginKinds']) =>
    kinds ? kinds.filter((kind) => offered.includes(kind)) : offered
  return {
    ...config,
    registerKinds: inOrder(config.registerKinds),
    loginKinds: inOrder(config.loginKinds),
    siteName: name ?? config.siteName,
    logo: logo ?? config.logo,
  }
}

/** Creates the store of the shop's settings. */
export const createSiteStore = (
  client: Client,
  entry: StorageEntries['site'],
  now: () => number,
  configuration: Configuration,
) =>
  createStore<SiteState>()((set, get) => {
    const { missing, ...config } = entry.read() ?? { ...defaultSiteConfig, missing: {} }
    // As the shop says them, without the operator's changes.
    let kept: SiteConfig = config
    // Requests are numbered: the answers to two requests may arrive in the wrong order.
    let asked = 0
    let newest = 0
    let answeredAt = Number.NEGATIVE_INFINITY
    return {
      config: configured(kept, configuration),
      missing,
      closed: null,
      async refresh(signal) {
        asked += 1
        const mine = asked
        const config = await loadSiteConfig(client, { signal })
        if (mine < newest) return
        newest = mine
        answeredAt = now()
        kept = config
        entry.write({ ...kept, missing: get().missing })
        set({ config: configured(kept, configuration), closed: null })
      },
      async refreshIfOld(signal) {
        const age = now() - answeredAt
        // A clock that was put back says nothing.
        if (get().closed !== null || age < 0 || age > newForMs) await get().refresh(signal)
      },
      agreement: (document, signal) => loadAgreement(client, document, { signal }),
      noteMissing(endpoint) {
        const missing = { ...get().missing, [endpoint]: now() }
        entry.write({ ...kept, missing })
        set({ missing })
      },
      offers(endpoint) {
        const since = now() - (get().missing[endpoint] ?? Number.NEGATIVE_INFINITY)
        return since < 0 || since > forgottenAfterMs
      },
      close: (reason) => set({ closed: reason }),
    }
  })
