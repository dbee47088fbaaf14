import type { AuthoriseAnswer } from '@/api/wire/authorise-answer'
import { userOf } from '../../../tests/support/people'
import { sessionGate } from '../../../tests/support/session-gate'

/** What the shop answers to somebody whom it signs in. */
const answerOf = (id: number, token = `token-${id}`): AuthoriseAnswer => ({
  kind: 'signedIn',
  ...{ user: userOf(id), token, mustBindFlag: false },
})
const identified: AuthoriseAnswer = { kind: 'identified', openid: 'o_1', unionid: '' }

const asGuest = () => {
  const tab = sessionGate()
  tab.gate.startAsGuest()
  return tab
}
const asMember = (id: number) => {
  const tab = asGuest()
  tab.gate.beginSignIn('user/login').signedIn(answerOf(id))
  return tab
}

test('an action that needs a member tells a guest to sign in', () => {
  const { gate } = asGuest()
  const signedOut = expect.objectContaining({ kind: 'signedOut', endpoint: 'personal/index' })
  expect(() => gate.begin('personal/index').caller.token()).toThrow(signedOut)
  expect(() => gate.begin('personal/index').personToBind()).toThrow(signedOut)
  expect(() => gate.member('personal/index')).toThrow(signedOut)
})

test('an action begins with the newer sign-in of the same person in another tab, which the tab had not heard of', () => {
  const { gate, storage } = asMember(1)
  const other = sessionGate(storage, undefined, 'other')
  other.gate.restore()
  other.gate.signOut()
  other.gate.beginSignIn('user/login').signedIn(answerOf(1, 'newer'))
  expect(gate.begin('personal/save').caller.token()).toBe('newer')
})

describe('an answer about a person who proved nothing', () => {
  test('changes nothing where it is another account than the member’s', () => {
    const { gate, entry } = asMember(1)
    const before = entry.read()
    const action = gate.begin('user/appmobilebind')
    expect(() => action.signedInAs(answerOf(2))).toThrow(
      expect.objectContaining({
        ...{ kind: 'server', endpoint: 'user/appmobilebind', detail: 'another account' },
      }),
    )
    expect(gate.session()).toMatchObject({ kind: 'member', user: { id: 1 } })
    expect(entry.read()).toEqual(before)
  })

  test('is taken where it is the member’s own account, or nobody was signed in', () => {
    const { gate } = asMember(1)
    gate.begin('user/appmobilebind').signedInAs(answerOf(1, 'newer'))
    expect(gate.session()).toMatchObject({ kind: 'member', token: 'newer' })
    const guest = asGuest()
    guest.gate.begin('user/appmobilebind').signedInAs(answerOf(2))
    expect(guest.gate.session()).toMatchObject({ kind: 'member', user: { id: 2 } })
  })

  test('is taken where it names no account', () => {
    const { gate } = asMember(1)
    gate.begin('user/appminiuserauth').signedInAs(identified)
    expect(gate.session()).toEqual({ kind: 'identified', openid: 'o_1', unionid: '' })
  })
})

test('a person who proved who they are replaces the member', () => {
  const { gate } = asMember(1)
  gate.beginSignIn('user/login').signedIn(answerOf(2))
  expect(gate.session()).toMatchObject({ kind: 'member', user: { id: 2 } })
})

test('a sign-in of the same person stays the same one, another person’s is a new one', () => {
  const { gate, entry } = asMember(1)
  expect(entry.read()?.signInId).toBe('sign-in-1')
  gate.beginSignIn('user/login').signedIn(answerOf(1, 'newer'))
  expect(entry.read()).toMatchObject({ signInId: 'sign-in-1', session: { token: 'newer' } })
  gate.beginSignIn('user/login').signedIn(answerOf(2))
  expect(entry.read()?.signInId).toBe('sign-in-2')
})

test('what a person left meanwhile is aborted, and tells its endpoint', () => {
  const { gate } = asMember(1)
  const reading = gate.begin('personal/index')
  const signingIn = gate.beginSignIn('user/login')
  gate.signOut()
  expect(() => reading.caller.token()).toThrow(
    expect.objectContaining({ kind: 'aborted', endpoint: 'personal/index' }),
  )
  expect(() => signingIn.signedIn(answerOf(2))).toThrow(
    expect.objectContaining({ kind: 'aborted', endpoint: 'user/login' }),
  )
  expect(gate.session()).toEqual({ kind: 'guest' })
})
