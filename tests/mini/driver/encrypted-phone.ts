import { isMiniProgram, miniProgram } from '../../../sandbox/platforms/clients'
import { encryptPhone } from '../../../sandbox/platforms/phone-number'
import type { ShopState } from '../../../sandbox/state/shop-state'
import type { EncryptedPhone, Owner } from '../host/device'

/** What this platform's phone button hands out for a shop to decrypt. */
export const phoneEncryption =
  (shop: ShopState, clientType: string) =>
  ({ name, mobile }: Owner): EncryptedPhone => {
    if (!isMiniProgram(clientType)) throw new Error(`${clientType} encrypts no phone number`)
    const openid = `${miniProgram(clientType).prefix}${name}`
    const { encrypted_data, iv } = encryptPhone(shop, openid, mobile, clientType)
    return { encryptedData: encrypted_data, iv }
  }
