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

/** What the shop's settings and the platform allow together. */
export async function phoneWays(visit: Visit, clientType: PlatformName): Promise<PhoneWays> {
  const { smsBindClientTypes, oneTapBindClientTypes } = await siteConfigOf(visit)
  return {
    bySms: clientType === 'h5' || smsBindClientTypes.includes(clientType),
    byOneTap: withPhoneButton.includes(clientType) && oneTapBindClientTypes.includes(clientType),
  }
}
