import { parse } from 'valibot'
import { baseCommon } from '@/api/endpoints/base-common'
import { defaultSiteConfig, type SiteConfig } from '@/api/wire/site-config'
import type { Visit } from './visit'

/** The shop's settings as the app reads them. */
export async function siteConfigOf(visit: Visit): Promise<SiteConfig> {
  return parse(baseCommon.schema('h5'), await visit.settings()) ?? defaultSiteConfig
}
