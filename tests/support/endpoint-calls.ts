import type { Client } from '@/api/client/client'
import type { EndpointName } from '@/api/endpoints'

const person = { nickname: 'p001', avatar: '', province: '', city: '', county: '', gender: 0 } as const
const account = { type: 'sms', accounts: '13800138001', verify: '2345' } as const
const mobile = '13800138001'

/** One call of every endpoint there is; a new endpoint without one doesn't compile. */
export const endpointCalls: Record<EndpointName, (client: Client) => Promise<unknown>> = {
  'user/reg': (client) => client.post('user/reg', { ...account, pwd: 'abc12345' }),
  'user/regverifysend': (client) => client.post('user/regverifysend', account),
  'user/userverifyentry': (client) => client.postForPicture('user/userverifyentry', { type: 'user_reg' }),
  'user/login': (client) => client.post('user/login', account),
  'user/loginverifysend': (client) => client.post('user/loginverifysend', account),
  'user/tokenuserinfo': (client) => client.post('user/tokenuserinfo', {}),
  'user/appminiuserauth': (client) => client.post('user/appminiuserauth', { authcode: 'code' }),
  'user/appminiuserinfo': (client) =>
    client.post('user/appminiuserinfo', { openid: 'o_1', auth_data: '{"nickName":"p001"}' }),
  'user/appmobilebind': (client) =>
    client.post('user/appmobilebind', { ...person, mobile, verify: '2345', weixin_openid: 'o_1' }),
  'user/appmobilebindverifysend': (client) => client.post('user/appmobilebindverifysend', { mobile }),
  'user/onekeyusermobilebind': (client) =>
    client.post('user/onekeyusermobilebind', { ...person, openid: 'o_1', code: 'code' }),
  'personal/index': (client) => client.post('personal/index', {}),
  'personal/save': (client) => client.post('personal/save', { nickname: 'p001' }),
  'personal/useravatarupload': (client) => client.upload('personal/useravatarupload', 'me.png'),
  'base/common': (client) => client.post('base/common', {}),
  'agreement/index': (client) => client.post('agreement/index', { document: 'userprivacy' }),
}
