import type { AuthoriseAnswer } from '@/api/wire/authorise-answer'
import { memberOf, userOf } from '../../../tests/support/people'
import { sessionGate } from '../../../tests/support/session-gate'

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
