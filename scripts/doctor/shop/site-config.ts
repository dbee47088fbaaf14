import { parse } from 'valibot'
import { baseCommon } from '@/api/endpoints/base-common'
import { defaultSiteConfig, type SiteConfig } from '@/api/wire/site-config'
import { isOn, isRecord } from '@/api/wire/values'
import type { Visit } from './visit'

/** Whether a switch of `base/common` is on that the app learns of by other answers. */
export async function isSwitchedOn(visit: Visit, name: string): Promise<boolean> {
  const { config } = (await visit.settings()) ?? {}
  return isRecord(config) && isOn(config[name])
}

/** The shop's settings as the app reads them. */
export async function siteConfigOf(visit: Visit): Promise<SiteConfig> {
  return parse(baseCommon.schema('h5'), await visit.settings()) ?? defaultSiteConfig
}
