import type { ClientType } from '@/api/client-type'
import type { Transport, UploadTransport } from '@/api/transport'
import type { KeyValueStorage } from './key-value-storage'

/** Who the platform can say is here. */
export interface Identity {
  /** How the shop's server calls this platform (`application_client_type`). */
  readonly clientType: ClientType
  /** A fresh login code, single use, 5 minutes; null where the platform has none (browsers). */
  readonly loginCode: (() => Promise<string>) | null
}

/** All that the stores need to know of the place that they run in. */
export interface Platform extends Identity {
  readonly storage: KeyValueStorage
  readonly transport: Transport
  readonly upload: UploadTransport
}
