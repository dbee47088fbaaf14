import type { Client } from '@/api/client/client'
import { type EndpointName, endpoints } from './endpoint-map'
import { testCaller } from './scripted-client'

const person = { nickname: 'p001', avatar: '', province: '', city: '', county: '', gender: 0 } as const
const account = { type: 'sms', accounts: '13800138001', verify: '2345' } as const
const mobile = '13800138001'
const email = 'ada@example.com'
const signedIn = { caller: testCaller }

/** One call of every endpoint there is; a new endpoint without one doesn't compile. */
export const endpointCalls: Record<EndpointName, (client: Client) => Promise<unknown>> = {
  'user/reg': (client) => client.post(endpoints['user/reg'], { ...account, pwd: 'abc12345' }),
  'user/regverifysend': (client) => client.post(endpoints['user/regverifysend'], account),
  'user/userverifyentry': (client) =>
    client.postForImage(endpoints['user/userverifyentry'], { type: 'user_reg' }),
  'user/login': (client) => client.post(endpoints['user/login'], account),
  'user/loginverifysend': (client) => client.post(endpoints['user/loginverifysend'], account),
  'user/center': (client) => client.post(endpoints['user/center'], {}, signedIn),
  'user/appminiuserauth': (client) => client.post(endpoints['user/appminiuserauth'], { authcode: 'code' }),
  'user/appminiuserinfo': (client) =>
    client.post(endpoints['user/appminiuserinfo'], { openid: 'o_1', auth_data: '{"nickName":"p001"}' }),
  'user/appmobilebind': (client) =>
    client.post(endpoints['user/appmobilebind'], { ...person, mobile, verify: '2345', weixin_openid: 'o_1' }),
  'user/appmobilebindverifysend': (client) =>
    client.post(endpoints['user/appmobilebindverifysend'], { mobile }),
  'user/onekeyusermobilebind': (client) =>
    client.post(endpoints['user/onekeyusermobilebind'], { ...person, openid: 'o_1', code: 'code' }),
  'user/appemailbind': (client) =>
    client.post(endpoints['user/appemailbind'], { ...person, email, verify: '2345', weixin_openid: 'o_1' }),
  'user/appemailbindverifysend': (client) => client.post(endpoints['user/appemailbindverifysend'], { email }),
  'user/forgetpwd': (client) =>
    client.post(endpoints['user/forgetpwd'], { accounts: email, pwd: 'abc12345', verify: '2345' }),
  'user/forgetpwdverifysend': (client) =>
    client.post(endpoints['user/forgetpwdverifysend'], { accounts: email }),
  'safety/loginpwdupdate': (client) =>
    client.post(
      endpoints['safety/loginpwdupdate'],
      { my_pwd: 'abc12345', new_pwd: 'new12345', confirm_new_pwd: 'new12345' },
      signedIn,
    ),
  'safety/logout': (client) => client.post(endpoints['safety/logout'], {}, signedIn),
  'personal/index': (client) => client.post(endpoints['personal/index'], {}, signedIn),
  'personal/save': (client) => client.post(endpoints['personal/save'], { nickname: 'p001' }, signedIn),
  'personal/useravatarupload': (client) =>
    client.upload(endpoints['personal/useravatarupload'], 'me.png', signedIn),
  'base/common': (client) => client.post(endpoints['base/common'], {}),
  'agreement/index': (client) => client.post(endpoints['agreement/index'], { document: 'userprivacy' }),
}
