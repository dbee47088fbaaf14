/** The platforms this product can be, in the wire's words (contract 1, `application_client_type`). */
export type ClientType = 'weixin' | 'alipay' | 'toutiao' | 'baidu' | 'qq' | 'kuaishou' | 'h5'

/** The mini-program platforms: those where the shop knows a person by an openid. */
export type MiniProgramType = Exclude<ClientType, 'h5'>
