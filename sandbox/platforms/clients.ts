import type { Params } from '../http/params'
import type { Identity } from '../state/shop-data'

/** What the shop needs to know about a mini-program platform. */
interface MiniProgram {
  openid: keyof Identity
  /** where a unionid of this platform is kept; the platforms without a column share WeChat's (contract 6.6) */
  unionid: keyof Identity
  /** start of the openids that the sandbox's platform hands out */
  prefix: string
  appidSetting: `common_app_mini_${string}_appid` | 'common_app_mini_baidu_appkey'
}

const miniPrograms = {
  weixin: {
    openid: 'weixin_openid',
    unionid: 'weixin_unionid',
    prefix: 'o_wx_',
    appidSetting: 'common_app_mini_weixin_appid',
  },
  alipay: {
    openid: 'alipay_openid',
    unionid: 'weixin_unionid',
    prefix: 'o_ali_',
    appidSetting: 'common_app_mini_alipay_appid',
  },
  toutiao: {
    openid: 'toutiao_openid',
    unionid: 'toutiao_unionid',
    prefix: 'o_tt_',
    appidSetting: 'common_app_mini_toutiao_appid',
  },
  baidu: {
    openid: 'baidu_openid',
    unionid: 'weixin_unionid',
    prefix: 'o_bd_',
    appidSetting: 'common_app_mini_baidu_appkey',
  },
  qq: {
    openid: 'qq_openid',
    unionid: 'qq_unionid',
    prefix: 'o_qq_',
    appidSetting: 'common_app_mini_qq_appid',
  },
  kuaishou: {
    openid: 'kuaishou_openid',
    unionid: 'weixin_unionid',
    prefix: 'o_ks_',
    appidSetting: 'common_app_mini_kuaishou_appid',
  },
} as const satisfies Record<string, MiniProgram>

export type MiniProgramName = keyof typeof miniPrograms

/** Whether this client type is a mini-program; h5, pc, ios, android and unknown ones aren't. */
export function isMiniProgram(client: string): client is MiniProgramName {
  return Object.keys(miniPrograms).includes(client)
}

/** Columns, openid prefix and settings of a mini-program platform. */
export function miniProgram(client: MiniProgramName) {
  return miniPrograms[client]
}

/** Unionid parameters that registration, sign-in and binding read (contract 6.1, 6.3, 6.8). */
const unionidKeys = ['weixin_unionid', 'qq_unionid', 'toutiao_unionid'] as const

/** The openid and unionid that a request names itself by, `<client>_openid` and `*_unionid`. */
export function sentIdentity(params: Params, client: string): Partial<Identity> {
  const identity: Partial<Identity> = {}
  if (isMiniProgram(client)) {
    const column = miniProgram(client).openid
    identity[column] = params.text(column)
  }
  for (const key of unionidKeys) if (params.filled(key)) identity[key] = params.text(key)
  return identity
}
