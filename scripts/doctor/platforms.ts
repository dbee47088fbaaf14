import type { ClientType } from '@/api/client/client-type'

/** The platforms of which the doctor speaks, the browser first: it is the one that a shop rarely closes. */
export const clientTypes = [
  'h5',
  'weixin',
  'alipay',
  'toutiao',
  'baidu',
  'qq',
] as const satisfies readonly ClientType[]
export type PlatformName = (typeof clientTypes)[number]

export const miniPrograms = clientTypes.filter((name) => name !== 'h5')
