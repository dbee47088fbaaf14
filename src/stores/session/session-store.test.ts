import type { AuthoriseAnswer } from '@/api/wire/authorise-answer'
import { DeviceStorage } from '../../../tests/support/device-storage'
import { memberOf, userOf } from '../../../tests/support/people'
import { sessionGate } from '../../../tests/support/session-gate'
import { openStorageEntries } from '../storage-entries'
import { createDeviceEntry } from './device-entry'
import type { SessionStore } from './session-store'

const answer = {
  kind: 'signedIn',
  ...{ user: userOf(1), token: 'token-1', mustBindFlag: false },
} satisfies AuthoriseAnswer

/** Ann is signed in, in two tabs of one device. */
const twoTabs = () => {
  const first = sessionGate()
  first.gate.startAsGuest()
  first.gate.beginSignIn('user/login').signedIn(answer)
  const second = sessionGate(first.storage)
  second.gate.restore()
  return { first, second }
}

test('a tab that has not restored its session yet adopts nothing', () => {
  const { first } = twoTabs()
  const { gate } = sessionGate(first.storage)
  gate.follow()
  expect(gate.session()).toEqual({ kind: 'restoring' })
})

test('no action begins for a person whom another tab has signed out', () => {
  const { first, second } = twoTabs()
  second.gate.signOut()
  expect(() => first.gate.begin('personal/save')).toThrow(
    expect.objectContaining({ kind: 'aborted', endpoint: 'personal/save' }),
  )
  expect(first.view.session).toEqual({ kind: 'guest' })
})

test('a sign-in begins whatever another tab has done', () => {
  const { first, second } = twoTabs()
  second.gate.signOut()
  first.gate.beginSignIn('user/login').signedIn(answer)
  expect(first.view.session).toEqual(memberOf(1))
})

test('a person whom only the platform knows is not kept on the device, which is no trouble', () => {
  const { gate, entry, view } = sessionGate()
  gate.startAsGuest()
  gate.beginSignIn('user/appminiuserauth').signedIn({ kind: 'identified', openid: 'o_1', unionid: '' })
  expect(view).toEqual({
    ...{ session: { kind: 'identified', openid: 'o_1', unionid: '' }, storageTrouble: null },
  })
  expect(entry.read()).toBeNull()
})

test('a session that the device does not keep is told as one, until it keeps one', () => {
  const { gate, view, storage } = sessionGate()
  gate.startAsGuest()
  storage.full = true
  gate.beginSignIn('user/login').signedIn(answer)
  expect(view).toEqual({ session: memberOf(1), storageTrouble: 'notKept' })
  storage.full = false
  gate.beginSignIn('user/login').signedIn(answer)
  expect(view).toEqual({ session: memberOf(1), storageTrouble: null })
})

test('a sign-in that the device refused is not stored later: another refused one may be newer', () => {
  const first = sessionGate()
  const second = sessionGate(first.storage)
  first.storage.full = true
  for (const { gate } of [first, second]) gate.startAsGuest()
  first.gate.beginSignIn('user/login').signedIn(answer)
  second.gate.beginSignIn('user/login').signedIn({ ...answer, user: userOf(2), token: 'token-2' })
  first.storage.full = false
  first.gate.begin('personal/index').read(userOf(1), 'token-1')
  first.gate.begin('user/appmobilebind').signedInAs(answer)
  second.gate.follow()
  expect(first.entry.read()).toBeNull()
  expect(first.view).toEqual({ session: memberOf(1), storageTrouble: 'notKept' })
  expect(second.view.session).toEqual(memberOf(2))
})

test('the generation grows with every change of person, and with no new data of the same one', () => {
  const { gate } = twoTabs().first
  const before = gate.generation()
  gate.beginSignIn('user/login').signedIn(answer)
  expect(gate.generation()).toBe(before)
  gate.signOut()
  expect(gate.generation()).toBe(before + 1)
})

describe('a tab that sees late what another one has stored', () => {
  const uuid = '7f3b2c1e-9a4d-4e5f-8b6a-1c2d3e4f5a6b'
  const ben = { ...answer, user: userOf(2), token: 'token-2' }

  /** A tab as a guest opens it. `hear` tells it of everything, one change after the other. */
  const openTab = (device: DeviceStorage, name: string) => {
    const storage = device.open()
    const { gate } = sessionGate(undefined, createDeviceEntry(openStorageEntries(storage), uuid), name)
    gate.startAsGuest()
    const hear = () => {
      while (storage.hear()) gate.follow()
    }
    return { gate, hear }
  }
  const twoGuests = () => {
    const device = new DeviceStorage(true)
    return { device, quick: openTab(device, 'quick'), slow: openTab(device, 'slow') }
  }
  /** Ann is signed in in both tabs, and the slow one reads her profile. */
  const annReads = () => {
    const { device, quick, slow } = twoGuests()
    slow.gate.beginSignIn('user/login').signedIn(answer)
    quick.hear()
    slow.hear()
    return { device, quick, slow, reading: slow.gate.begin('personal/index') }
  }
  const sessions = (...tabs: { gate: SessionStore }[]) => tabs.map(({ gate }) => gate.session())

  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  test('writes its person over a newer sign-in, which stands all the same', () => {
    const { quick, slow, reading } = annReads()
    quick.gate.beginSignIn('user/login').signedIn(ben)
    reading.read(userOf(1), 'token-1-newer')
    quick.hear()
    slow.hear()
    expect(sessions(quick, slow)).toEqual([memberOf(2), memberOf(2)])
  })

  test('writes its person after a sign-out, and removes them once it has heard of that', () => {
    const { device, quick, slow, reading } = annReads()
    quick.gate.signOut()
    reading.read(userOf(1), 'token-1-newer')
    expect(device.everything).toContain('token-1')
    slow.hear()
    jest.advanceTimersByTime(2000)
    expect(device.everything).not.toContain('token-1')
    expect(sessions(slow)).toEqual([{ kind: 'guest' }])
  })

  test.each([
    ['another person', ben],
    ['the same person', { ...answer, token: 'token-1-newer' }],
  ])('whose token is refused ends no newer sign-in of %s', (_, newer) => {
    const { device, quick, slow, reading } = annReads()
    quick.gate.signOut()
    quick.gate.beginSignIn('user/login').signedIn(newer)
    reading.expired('token-1')
    slow.hear()
    jest.advanceTimersByTime(2000)
    quick.hear()
    slow.hear()
    expect(sessions(slow)).toEqual(sessions(quick))
    expect(sessions(quick)).toMatchObject([{ kind: 'member', token: newer.token }])
    expect(device.everything).toContain(newer.token)
  })

  test('whose token is refused ends its sign-in on the device', () => {
    const { device, quick, slow, reading } = annReads()
    reading.expired('token-1')
    jest.advanceTimersByTime(2000)
    quick.hear()
    slow.hear()
    expect(sessions(quick, slow)).toEqual([
      { kind: 'guest', expiredId: 1 },
      { kind: 'guest', expiredId: 1 },
    ])
    expect(device.everything).not.toContain('token-1')
  })

  test('removes nobody who signs in right after a sign-out', () => {
    const { quick, slow } = annReads()
    quick.gate.signOut()
    quick.gate.beginSignIn('user/login').signedIn(ben)
    slow.hear()
    jest.advanceTimersByTime(2000)
    quick.hear()
    expect(sessions(quick, slow)).toEqual([memberOf(2), memberOf(2)])
  })

  test('signs in for itself whom another tab had signed in, and has signed out by now', () => {
    const { quick, slow } = twoGuests()
    const signingIn = slow.gate.beginSignIn('user/login')
    quick.gate.beginSignIn('user/login').signedIn(answer)
    slow.hear()
    quick.gate.signOut()
    signingIn.signedIn(answer)
    quick.hear()
    slow.hear()
    expect(sessions(quick, slow)).toEqual([memberOf(1), memberOf(1)])
  })
})
