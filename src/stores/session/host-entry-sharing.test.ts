import { HostDevice } from '../../../tests/support/host-device'
import { memberOf, unboundOf } from '../../../tests/support/people'
import { shareWithHost } from '../../../tests/support/secrets/secret-kinds'
import { userKey } from './host-entry'

shareWithHost()

const ann = { signInId: 'a', session: memberOf(1) }
const wireAnn = { id: 1, token: 'token-1' }

let device: HostDevice
let kept: HostDevice['kept']
const begin = () => device.begin()

beforeEach(() => {
  device = new HostDevice()
  kept = device.kept
})

describe('who was signed in here before the host shared its session', () => {
  test('is signed in at the host, once', () => {
    const { host, own } = begin()
    own.keep(ann)
    host.share(own)
    expect(kept.get(userKey)).toMatchObject(wireAnn)
    expect(own.read()).toEqual({ ...ann, shared: true })
    // Whom the host has signed out since then it does not get back.
    kept.delete(userKey)
    host.share(own)
    expect(kept.has(userKey)).toBe(false)
  })

  test('replaces nobody at the host, not even something damaged', () => {
    for (const value of [{ id: 2, token: 'token-2' }, 'damaged']) {
      const { host, own } = begin()
      own.keep(ann)
      kept.set(userKey, value)
      host.share(own)
      expect(kept.get(userKey)).toBe(value)
      expect(own.read()).toEqual(ann)
    }
  })

  test('has to be a member', () => {
    const { host, own } = begin()
    host.share(own)
    own.keep({ signInId: 'u', session: unboundOf('o_3') })
    host.share(own)
    expect(kept.has(userKey)).toBe(false)
  })
})

describe('the end of a session here', () => {
  test('by a sign-out is one at the host', () => {
    const { entry, own } = begin()
    entry.keep(ann)
    entry.forget()
    expect(kept.has(userKey)).toBe(false)
    expect(own.newest().signInId).toBeNull()
  })

  test('by an expiry is one at the host where it has the same token', () => {
    const { entry, own } = begin()
    entry.keep(ann)
    entry.expire('token-1')
    expect(kept.has(userKey)).toBe(false)
    expect(own.read()).toBeNull()
  })

  test.each([{ id: 1, token: 'newer' }, 'damaged'])('by an expiry leaves %j at the host', (value) => {
    const { entry } = begin()
    entry.keep(ann)
    kept.set(userKey, value)
    entry.expire('token-1')
    expect(kept.get(userKey)).toBe(value)
  })

  test('by an expiry needs no session at the host', () => {
    const { entry, own } = begin()
    entry.keep(ann)
    kept.delete(userKey)
    entry.expire('token-1')
    expect(own.read()).toBeNull()
    expect(kept.has(userKey)).toBe(false)
  })

  test('by the expiry of another token leaves the host alone', () => {
    kept.set(userKey, wireAnn)
    begin().entry.expire('older')
    expect(kept.get(userKey)).toBe(wireAnn)
  })
})
