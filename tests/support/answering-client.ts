import type { Client } from '@/api/client/client'
import type { ClientType } from '@/api/client/client-type'
import type { TransportAnswer } from '@/api/client/transport'
import { testClient } from './scripted-client'

export const clientTypes: readonly ClientType[] = [
  ...(['weixin', 'alipay', 'toutiao', 'baidu', 'qq', 'kuaishou', 'h5'] as const),
]

/** The product's client without a network: each request, and each upload, is answered by this function. */
export const answeringClient = (clientType: ClientType, answer: () => Promise<TransportAnswer>): Client =>
  testClient({ transport: answer, upload: answer, clientType })
