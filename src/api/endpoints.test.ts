import type { AuthoriseAnswer, RawRow, SavedUser, SignedIn } from '@/api/wire/user'
import type { Client } from './client/client'
import { type EndpointData, type EndpointName, endpoints } from './endpoints'
import type { SiteConfig } from './site-config'

const names: EndpointName[] = [
  'user/reg',
  'user/regverifysend',
  'user/userverifyentry',
  'user/login',
  'user/loginverifysend',
  'user/tokenuserinfo',
  'user/appminiuserauth',
  'user/appminiuserinfo',
  'user/appmobilebind',
  'user/appmobilebindverifysend',
  'user/onekeyusermobilebind',
  'personal/index',
  'personal/save',
  'personal/useravatarupload',
  'base/common',
  'agreement/index',
]

test('the map holds these endpoints and no other', () => {
  expect(Object.keys(endpoints).sort()).toEqual([...names].sort())
})

test('only the profile needs somebody signed in', () => {
  expect(names.filter((name) => endpoints[name].auth)).toEqual(['personal/index', 'personal/save'])
})

test('only reads and saving may be repeated', () => {
  expect(names.filter((name) => endpoints[name].retry)).toEqual([
    'user/userverifyentry',
    'user/tokenuserinfo',
    'personal/index',
    'personal/save',
    'base/common',
    'agreement/index',
  ])
})

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false

// What the compiler proves; every line is a failed build when it stops being true.
true satisfies Same<EndpointData<'user/reg'>, SignedIn>
true satisfies Same<EndpointData<'user/login'>, SignedIn>
true satisfies Same<EndpointData<'user/appmobilebind'>, SignedIn>
true satisfies Same<EndpointData<'user/appminiuserauth'>, AuthoriseAnswer>
true satisfies Same<EndpointData<'user/appminiuserinfo'>, AuthoriseAnswer>
true satisfies Same<EndpointData<'user/onekeyusermobilebind'>, SignedIn | RawRow>
true satisfies Same<EndpointData<'personal/save'>, SavedUser>
true satisfies Same<EndpointData<'personal/index'>['user'], SavedUser['user']>
true satisfies Same<EndpointData<'personal/useravatarupload'>, string>
true satisfies Same<EndpointData<'base/common'>, SiteConfig>

/** Never called: each marked line is a mistake that must not compile. */
function mistakes(client: Client) {
  // @ts-expect-error there is no such endpoint
  void client.post('user/regg', {})
  // @ts-expect-error a profile never carries a mobile
  void client.post('personal/save', { nickname: 'a', mobile: '13800138001' })
  const profile = { nickname: 'a', mobile: '13800138001' }
  // @ts-expect-error not even one that was made elsewhere
  void client.post('personal/save', profile)
  // @ts-expect-error a token belongs to the envelope
  void client.post('personal/index', { token: 'x' })
  // @ts-expect-error gender is an id of the shop
  void client.post('personal/save', { nickname: 'a', gender: 3 })
  // @ts-expect-error without a code the server breaks
  void client.post('user/login', { type: 'sms', accounts: '13800138001' })
  // @ts-expect-error a code is not sent to a user name
  void client.post('user/regverifysend', { type: 'username', accounts: 'ab' })
  // @ts-expect-error a picture is not data
  void client.post('user/userverifyentry', { type: 'user_reg' })
  // @ts-expect-error the shop has no such document for consent
  void client.post('agreement/index', { document: 'unknown' })
}
void mistakes
