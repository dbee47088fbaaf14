import type { CallOptions, Client } from './client/client'
import type { SiteConfig } from './site-config'

/** What this shop allows (contract 6.15). Members it doesn't tell, or tells wrongly, are a fresh install's. */
export function loadSiteConfig(client: Client, options?: CallOptions): Promise<SiteConfig> {
  return client.post('base/common', {}, options)
}
