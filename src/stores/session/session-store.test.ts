import type { AuthoriseAnswer } from '@/api/wire/authorise-answer'
import { memberOf, userOf } from '../../../tests/support/people'
import { sessionGate } from '../../../tests/support/session-gate'

const answer: AuthoriseAnswer = {
  kind: 'signedIn',
  ...{ user: userOf(1), token: 'token-1', mustBindFlag: false },
}

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

test('the generation grows with every change of person, and with no new data of the same one', () => {
  const { gate } = twoTabs().first
  const before = gate.generation()
  gate.beginSignIn('user/login').signedIn(answer)
  expect(gate.generation()).toBe(before)
  gate.signOut()
  expect(gate.generation()).toBe(before + 1)
})
