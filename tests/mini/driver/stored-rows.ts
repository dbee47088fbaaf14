import { isMiniProgram, miniProgram } from '../../../sandbox/platforms/clients'
import type { Vendor } from '../host/vendors/vendor'

/** The row of a member who signed in through the platform without giving a profile; WeChat's accounts get a name. */
export function authorisedRow({ target, clientType }: Vendor) {
  if (!isMiniProgram(clientType)) throw new Error(`${clientType} identifies nobody`)
  const { openid, prefix } = miniProgram(clientType)
  return { nickname: target === 'weapp' ? '微信用户' : '', openids: { [openid]: `${prefix}ada` } }
}
