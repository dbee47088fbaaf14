import type { ClientType, MiniProgramType } from '@/api/client/client-type'

export type OpenidField = `${MiniProgramType}_openid`
export type UnionidField = 'weixin_unionid' | 'toutiao_unionid' | 'qq_unionid'

/** The field with the openid of this platform, in requests and answers. Null on platforms without openids. */
export const openidField = (clientType: ClientType): OpenidField | null =>
  clientType === 'h5' ? null : `${clientType}_openid`

/** The request field for a unionid. Null on platforms where the shop reads none (contract 6.8: no `alipay_unionid`). */
export function sentUnionidField(clientType: ClientType): UnionidField | null {
  if (clientType === 'weixin' || clientType === 'toutiao' || clientType === 'qq')
    return `${clientType}_unionid`
  return null
}

/** The answer field with the unionid. Alipay's unionid comes back in WeChat's field (contract 6.6). */
export function answeredUnionidField(clientType: ClientType): UnionidField | null {
  return clientType === 'alipay' ? 'weixin_unionid' : sentUnionidField(clientType)
}

/** A person's ids on the platform. */
export interface PlatformIdentity {
  readonly openid: string
  readonly unionid: string
}

/** The same ids as request fields of the platform. */
export type IdentityFields = Partial<Readonly<Record<OpenidField | UnionidField, string>>>

/** Converts the ids into the request fields of this platform. Empty ids are left out. */
export function identityFields(
  clientType: ClientType,
  { openid, unionid }: PlatformIdentity,
): IdentityFields {
  const openidName = openidField(clientType)
  const unionidName = sentUnionidField(clientType)
  return {
    ...(openidName && openid ? { [openidName]: openid } : {}),
    ...(unionidName && unionid ? { [unionidName]: unionid } : {}),
  }
}
