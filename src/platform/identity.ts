import Taro from '@tarojs/taro'
import type { ClientType } from '@/api/client-type'
import type { Identity } from './platform'

const clientTypes: Record<string, ClientType> = {
  weapp: 'weixin',
  alipay: 'alipay',
  tt: 'toutiao',
  swan: 'baidu',
  qq: 'qq',
  kwai: 'kuaishou',
}

/**
 * Mini-programs: the platform vouches for the person with a code that works once and for five minutes.
 * `Taro.login` is `my.getAuthCode` with the silent scope on Alipay.
 */
export const identity: Identity = {
  clientType: clientTypes[process.env.TARO_ENV ?? ''] ?? 'weixin',
  loginCode: async () => (await Taro.login()).code,
}
