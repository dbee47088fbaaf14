import { isOn, isRecord } from '@/api/wire/values'
import type { PlatformName } from '../platforms'
import { siteConfigOf } from './site-config'
import type { Visit } from './visit'

/** How a phone can be bound on a platform. */
export interface PhoneWays {
  readonly bySms: boolean
  readonly byOneTap: boolean
}

/** Platforms whose phone button the app has; the shop can read no other's (contract 6.9). */
const withPhoneButton: readonly PlatformName[] = ['weixin', 'toutiao']

/** Whether the shop takes a number from this platform: by its list, or by the switch that v2.2.2 has instead. */
async function takesNumbers(visit: Visit, clientType: PlatformName): Promise<boolean> {
  const { config } = (await visit.settings()) ?? {}
  if (isRecord(config) && !('common_user_onekey_bind_mobile_list' in config))
    return clientType === 'weixin' && isOn(config.common_user_is_onekey_bind_mobile)
  return (await siteConfigOf(visit)).oneTapBindClientTypes.includes(clientType)
}

/** What the shop's settings and the platform allow together. */
export async function phoneWays(visit: Visit, clientType: PlatformName): Promise<PhoneWays> {
  const { smsBindClientTypes } = await siteConfigOf(visit)
  return {
    bySms: clientType === 'h5' || smsBindClientTypes.includes(clientType),
    byOneTap: withPhoneButton.includes(clientType) && (await takesNumbers(visit, clientType)),
  }
}
