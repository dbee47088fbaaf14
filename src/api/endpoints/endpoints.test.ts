import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import type { Client } from '@/api/client/client'
import type { Endpoint } from '@/api/client/endpoint'
import type { AuthoriseAnswer } from '@/api/wire/authorise-answer'
import type { SiteConfig } from '@/api/wire/site-config'
import type { SavedUser, SignedIn } from '@/api/wire/user'
import type { ProfileField } from '@/domain/profile-fields'
import {
  type EndpointData,
  type EndpointName,
  endpointNames,
  endpoints,
} from '../../../tests/support/endpoint-map'
import { saveProfile } from './personal-save'
import type { RawRow } from './user-onekeyusermobilebind'

const files = readdirSync(__dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => basename(file, '.ts'))

const fileOf = (name: EndpointName) => name.replace('/', '-')

test('each file is one endpoint of the map, and the map has no other', () => {
  expect(endpointNames.map(fileOf).sort()).toEqual([...files].sort())
})

test.each(endpointNames)('%s is what its file defines, under this name', async (name) => {
  expect(endpoints[name].name).toBe(name)
  const exported: Record<string, unknown> = await import(`./${fileOf(name)}`)
  expect(Object.values(exported)).toContain(endpoints[name])
})

test('only the profile, the safety of the account and the check of a token need somebody signed in', () => {
  const names = endpointNames.filter((name) => endpoints[name].needsSignIn)
  expect(names.sort()).toEqual([
    'personal/index',
    'personal/save',
    'safety/loginpwdupdate',
    'safety/logout',
    'user/center',
  ])
})

test('only reads and saving may be repeated', () => {
  const names = endpointNames.filter((name) => endpoints[name].retry)
  expect(names.sort()).toEqual([
    'agreement/index',
    'base/common',
    'personal/index',
    'personal/save',
    'user/center',
    'user/userverifyentry',
  ])
})

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false
type Params<Name extends EndpointName> =
  (typeof endpoints)[Name] extends Endpoint<infer Taken, infer _Data> ? Taken : never

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
true satisfies Same<keyof Params<'personal/save'>, ProfileField | 'mobile'>
true satisfies Same<Params<'personal/save'>['mobile'], undefined>

/** Never called: each marked line is a mistake that must not compile. */
function mistakes(client: Client) {
  // @ts-expect-error there is no such endpoint
  void client.post(endpoints['user/regg'], {})
  // @ts-expect-error a profile never carries a mobile
  void client.post(endpoints['personal/save'], { nickname: 'a', mobile: '13800138001' })
  const profile = { nickname: 'a', mobile: '13800138001' }
  // @ts-expect-error not even one that was made elsewhere
  void client.post(endpoints['personal/save'], profile)
  // @ts-expect-error a token belongs to the envelope
  void client.post(endpoints['personal/index'], { token: 'x' })
  // @ts-expect-error a token comes from a caller alone
  void client.post(endpoints['personal/index'], {}, { token: 'x' })
  // @ts-expect-error every field of the profile is sent as text
  void client.post(endpoints['personal/save'], { nickname: 'a', gender: 2 })
  // @ts-expect-error a profile is saved whole
  void saveProfile(client, { nickname: 'a' }, {})
  // @ts-expect-error without a code the server breaks
  void client.post(endpoints['user/login'], { type: 'sms', accounts: '13800138001' })
  // @ts-expect-error a code is not sent to a user name
  void client.post(endpoints['user/regverifysend'], { type: 'username', accounts: 'ab' })
  // @ts-expect-error the answer of this endpoint is an image
  void client.postForImage(endpoints['user/center'], {})
  // @ts-expect-error the shop has no such document for consent
  void client.post(endpoints['agreement/index'], { document: 'unknown' })
  // The image endpoint itself can be posted to, but gives nothing that could be used.
  void client.post(endpoints['user/userverifyentry'], { type: 'user_reg' }).then((data: never) => data)
}
void mistakes
