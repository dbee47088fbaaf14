import type { AuthoriseAnswer } from '@/api/wire/authorise-answer'
import { DeviceStorage } from '../../../tests/support/device-storage'
import { memberOf, userOf } from '../../../tests/support/people'
import { sessionGate } from '../../../tests/support/session-gate'
import { openStorageEntries } from '../storage-entries'
import { createDeviceEntry } from './device-entry'
import type { SessionStore } from './session-store'

// A tab that sees late what another one has stored …

const answer = {
  kind: 'signedIn',
  ...{ user: userOf(1), token: 'token-1', mustBindFlag: false },
} satisfies AuthoriseAnswer
const uuid = '7f3b2c1e-9a4d-4e5f-8b6a-1c2d3e4f5a6b'
const ben = { ...answer, user: userOf(2), token: 'token-2' }

/** A tab as a guest opens it. `hear` tells it of everything, one change after the other. */
const openTab = (device: DeviceStorage, name: string) => {
  const storage = device.open()
  const { gate } = sessionGate(undefined, createDeviceEntry(openStorageEntries(storage), uuid), name)
  gate.startAsGuest()
  const hear = (changes = Number.POSITIVE_INFINITY) => {
    for (let left = changes; left > 0 && storage.hear(); left -= 1) gate.follow()
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
  jest.advanceTimersByTime(2000)
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

test('keeps open what an expiry has left open while the same person signs in elsewhere', () => {
  const { quick, slow, reading } = annReads()
  reading.expired('token-1')
  jest.advanceTimersByTime(2000)
  quick.hear()
  slow.hear()
  quick.gate.beginSignIn('user/login').signedIn(answer)
  slow.hear(1)
  expect(sessions(slow)).toEqual([{ kind: 'guest', expiredId: 1 }])
  slow.hear(1)
  expect(sessions(slow)).toEqual([memberOf(1)])
})

test('hears of half a sign-in over the person that it shows, which stands all the same', () => {
  const { quick, slow } = annReads()
  quick.gate.beginSignIn('user/login').signedIn(ben)
  slow.hear(1)
  expect(sessions(slow)).toEqual([{ kind: 'guest' }])
  for (const tab of [quick, slow]) tab.hear()
  jest.advanceTimersByTime(2000)
  expect(sessions(quick, slow)).toEqual([memberOf(2), memberOf(2)])
})

test('writes its person over another one, who has expired before it hears of them, and removes its own', () => {
  const { device, quick, slow, reading } = annReads()
  quick.gate.signOut()
  quick.gate.beginSignIn('user/login').signedIn(ben)
  quick.gate.begin('personal/index').expired('token-2')
  jest.advanceTimersByTime(2000)
  reading.read(userOf(1), 'token-1-newer')
  slow.hear()
  jest.advanceTimersByTime(2000)
  expect(sessions(slow)).toEqual([{ kind: 'guest' }])
  expect(device.everything).not.toContain('token')
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
