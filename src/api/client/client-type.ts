/** The platforms of this product, as the server names them (contract 1, `application_client_type`). */
export type ClientType = 'weixin' | 'alipay' | 'toutiao' | 'baidu' | 'qq' | 'kuaishou' | 'h5'

/** The mini-program platforms. There the shop identifies a person by an openid. */
export type MiniProgramType = Exclude<ClientType, 'h5'>
