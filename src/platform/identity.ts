import type { ClientType } from '@/api/client-type'
import { loginCode } from './login-code'
import type { Identity } from './platform'

const clientTypes: Record<string, ClientType> = {
  swan: 'baidu',
  qq: 'qq',
  kwai: 'kuaishou',
}

/** Mini-programs without a file of their own: all there is to say is who is here. */
export const identity: Identity = {
  clientType: clientTypes[process.env.TARO_ENV ?? ''] ?? 'weixin',
  loginCode,
}
