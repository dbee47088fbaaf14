import type { ClientType, MiniProgramType } from '@/api/client/client-type'

export type OpenidField = `${MiniProgramType}_openid`
export type UnionidField = 'weixin_unionid' | 'toutiao_unionid' | 'qq_unionid'

const openidFields: Record<ClientType, OpenidField | null> = {
  weixin: 'weixin_openid',
  alipay: 'alipay_openid',
  toutiao: 'toutiao_openid',
  baidu: 'baidu_openid',
  qq: 'qq_openid',
  kuaishou: 'kuaishou_openid',
  h5: null,
}

/** The field that carries a person's openid of this platform, both ways; null where the platform has none. */
export function openidField(clientType: ClientType): OpenidField | null {
  return openidFields[clientType]
}

/** The field that sends a unionid; null for platforms the shop reads none of (contract 6.8: no `alipay_unionid`). */
export function sentUnionidField(clientType: ClientType): UnionidField | null {
  if (clientType === 'weixin' || clientType === 'toutiao' || clientType === 'qq')
    return `${clientType}_unionid`
  return null
}

/** The field a unionid comes back in. Alipay's comes back as WeChat's (contract 6.6). */
export function answeredUnionidField(clientType: ClientType): UnionidField | null {
  return clientType === 'alipay' ? 'weixin_unionid' : sentUnionidField(clientType)
}

/** Who the platform says a person is. */
export interface PlatformIdentity {
  readonly openid: string
  readonly unionid: string
}

/** A person's ids in the platform's fields, as endpoints take them. */
export type IdentityFields = Partial<Readonly<Record<OpenidField | UnionidField, string>>>

/** The person's ids in the fields that the shop reads on this platform; what is empty is left out. */
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
