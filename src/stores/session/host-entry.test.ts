import { HostDevice } from '../../../tests/support/host-device'
import { memberOf, unboundOf } from '../../../tests/support/people'
import { shareWithHost } from '../../../tests/support/secrets/secret-kinds'
import { userKey, uuidKey } from './host-entry'

shareWithHost()

const uuid = '7f3b2c1e-9a4d-4e5f-8b6a-1c2d3e4f5a6b'
const ann = { signInId: 'a', session: memberOf(1) }
const ben = { signInId: 'b', session: memberOf(2) }
const wireAnn = { id: 1, token: 'token-1' }

let device: HostDevice
let kept: HostDevice['kept']
const begin: HostDevice['begin'] = (clientType) => device.begin(clientType)

beforeEach(() => {
  device = new HostDevice()
  kept = device.kept
})

test('is found under the names that the shop’s official client gives it', () => {
  expect([userKey, uuidKey]).toEqual(['cache_shop_user_info_key', 'cache_user_uuid_key'])
})

describe('what the host keeps', () => {
  test('is a claim of a person and a token', () => {
    expect(begin().host.read()).toBeNull()
    kept.set(userKey, { ...wireAnn, username: 'ann', is_mandatory_bind_mobile: 1 })
    expect(begin().host.read()).toEqual({ ...wireAnn, is_mandatory_bind_mobile: true })
    kept.set(userKey, { ...wireAnn, is_mandatory_bind_mobile: [] })
    expect(begin().host.read()).toEqual({ ...wireAnn, is_mandatory_bind_mobile: false })
  })

  test.each(['a text', 7, {}, { id: 1 }, { token: 'x' }, { id: 'x', token: 'x' }, { id: 1, token: '' }])(
    '%j is damaged',
    (value) => {
      kept.set(userKey, value)
      expect(begin().host.read()).toBe('damaged')
    },
  )

  test('has gone only after it was there', () => {
    const { host } = begin()
    expect(host.hasGone()).toBe(false)
    kept.set(userKey, wireAnn)
    expect(host.hasGone()).toBe(false)
    host.read()
    kept.delete(userKey)
    expect(host.hasGone()).toBe(true)
  })

  test('has gone after it was written here, unless it was removed here', () => {
    const { host, entry } = begin()
    entry.keep(ann)
    expect(host.hasGone()).toBe(false)
    kept.delete(userKey)
    expect(host.hasGone()).toBe(true)
    entry.forget()
    expect(host.hasGone()).toBe(false)
  })
})

test.each(['host-uuid', 'a'.repeat(8), 'a'.repeat(64)])('the device’s id is the host’s: %s', (id) => {
  kept.set(uuidKey, id)
  expect(begin().host.shareUuid(uuid)).toBe(id)
  expect(kept.get(uuidKey)).toBe(id)
})

test.each([null, 7, '', 'a'.repeat(7), 'a'.repeat(65), 'host uuid', '<host-uuid>'])(
  'where the host has %j for an id, it gets this one',
  (id) => {
    kept.set(uuidKey, id)
    expect(begin().host.shareUuid(uuid)).toBe(uuid)
    expect(kept.get(uuidKey)).toBe(uuid)
  },
)

describe('a sign-in here', () => {
  const full = memberOf(1, 'token-1', {
    ...{ nickname: '安', displayName: '安', mobile: '13800138001', mobileMasked: '138***001', gender: 1 },
    ...{ email: 'a@b.cn', emailMasked: 'a***@b.cn', numberCode: '8', openid: 'o_1', unionid: 'u_1' },
  })
  const wire = {
    ...{
      id: 1,
      username: 'user1',
      user_name_view: '安',
      mobile: '13800138001',
      mobile_security: '138***001',
    },
    ...{ email: 'a@b.cn', email_security: 'a***@b.cn', number_code: '8', token: 'token-1', nickname: '安' },
    ...{ avatar: '', gender: '1', birthday: '', province: '', city: '', county: '', address: '' },
  }

  test.each([
    ['h5', {}],
    ['weixin', { weixin_openid: 'o_1', weixin_unionid: 'u_1' }],
    ['alipay', { alipay_openid: 'o_1', weixin_unionid: 'u_1' }],
  ] as const)('is one at the host, in the shop’s own words on %s', (clientType, ids) => {
    const { entry } = begin(clientType)
    expect(entry.keep({ signInId: 'a', session: { ...full, mustBindMobile: true } })).toBe(true)
    expect(kept.get(userKey)).toEqual({ ...wire, ...ids, is_mandatory_bind_mobile: 1 })
    entry.keep({ signInId: 'a', session: full })
    expect(kept.get(userKey)).toEqual({ ...wire, ...ids, is_mandatory_bind_mobile: 0 })
  })

  test('leaves what else the host knows of the same person, and nothing of another one', () => {
    kept.set(userKey, { ...wireAnn, integral: 12 })
    const { entry } = begin()
    entry.keep(ann)
    expect(kept.get(userKey)).toMatchObject({ id: 1, integral: 12 })
    entry.keep(ben)
    expect(kept.get(userKey)).toMatchObject({ id: 2 })
    expect(kept.get(userKey)).not.toHaveProperty('integral')
  })

  test('of a person without an account, or one that is not kept, leaves nobody at the host', () => {
    kept.set(userKey, wireAnn)
    begin().entry.keep({ signInId: 'u', session: unboundOf('o_1') })
    expect(kept.has(userKey)).toBe(false)

    kept.set(userKey, wireAnn)
    const { host, own } = begin()
    expect(host.sharing({ ...own, keep: () => false }).keep(ann)).toBe(false)
    expect(kept.has(userKey)).toBe(false)
  })

  test('whose data changes brings nobody back whom the host has signed out, and replaces nobody', () => {
    const { entry } = begin()
    entry.keep(ann)
    kept.delete(userKey)
    entry.keep({ signInId: 'a', session: memberOf(1, 'newer') })
    expect(kept.has(userKey)).toBe(false)

    kept.set(userKey, { id: 2, token: 'token-2' })
    entry.keep({ signInId: 'a', session: memberOf(1, 'newest') })
    expect(kept.get(userKey)).toEqual({ id: 2, token: 'token-2' })

    kept.set(userKey, 'damaged')
    entry.keep({ signInId: 'a', session: memberOf(1, 'newest') })
    expect(kept.get(userKey)).toBe('damaged')
  })

  test('that the host has no room for has not gone from there', () => {
    device.isFull = true
    const { host, entry } = begin()
    entry.keep(ann)
    expect(host.hasGone()).toBe(false)
  })
})
