import { createStore } from 'zustand/vanilla'
import type { CancelSignal } from '@/api/client/cancel'
import type { Client } from '@/api/client/client'
import { type Agreement, type AgreementDocument, loadAgreement } from '@/api/endpoints/agreement-index'
import { loadSiteConfig } from '@/api/endpoints/base-common'
import { defaultSiteConfig, type SiteConfig } from '@/api/wire/site-config'
import type { StorageEntries } from './storage-entries'

export interface SiteState {
  /** What this shop allows: the last known, or a fresh install's, until the shop has answered. */
  config: SiteConfig
  /** The shop's reason, as text, while it is closed to this platform (code −10000); null while it is open. */
  closed: string | null
  /** base/common. No screen waits for it: each is drawn from `config` at once and follows the answer. */
  refresh(signal?: CancelSignal): Promise<void>
  /** agreement/index: one of the two documents that a person consents to. */
  agreement(document: AgreementDocument, signal?: CancelSignal): Promise<Agreement>
  /** The shop said in any answer that it is closed to this platform. */
  close(reason: string): void
}

/** What this shop allows. */
export const createSiteStore = (client: Client, entry: StorageEntries['site']) =>
  createStore<SiteState>()((set) => {
    const kept = entry.read()
    // Two screens may ask one after another; the answers need not come in that order.
    let asked = 0
    let newest = 0
    return {
      config: kept ?? defaultSiteConfig,
      closed: null,
      async refresh(signal) {
        asked += 1
        const mine = asked
        const config = await loadSiteConfig(client, { signal })
        if (mine < newest) return
        newest = mine
        entry.write(config)
        set({ config, closed: null })
      },
      agreement: (document, signal) => loadAgreement(client, document, { signal }),
      close: (reason) => set({ closed: reason }),
    }
  })
