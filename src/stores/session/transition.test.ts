import type { User } from '@/api/wire/user'
import { memberOf, unboundOf, userOf } from '../../../tests/support/people'
import type { Member, Session, Unbound } from './session'
import { initialState, type SessionEvent, type SessionState, transition } from './transition'

const ann = memberOf(1)
const ben = memberOf(2)
const stateOf = (session: Session, change: Partial<SessionState> = {}): SessionState => ({
  ...{ session, generation: 3, era: 2, revision: 5, signInId: 'sign-in-1' },
  ...change,
})
const annHere = stateOf(ann)
const guestHere = stateOf({ kind: 'guest' }, { signInId: null })
const expiredHere = stateOf({ kind: 'guest', expiredId: 1 })

const origin = { generation: 3, era: 2 }
const earlier = { generation: 2, era: 2 }

describe('restored', () => {
  const entry = { signInId: 'sign-in-1', session: ann }

  test('the app starts with what the device keeps', () => {
    expect(transition(initialState, { type: 'restored', entry })).toEqual({
      ...{ session: ann, signInId: 'sign-in-1', generation: 1, era: 1, revision: 0 },
    })
  })

  test('the app starts with a guest where it keeps nothing', () => {
    expect(transition(initialState, { type: 'restored', entry: null })).toEqual({
      ...{ session: { kind: 'guest' }, signInId: null, generation: 1, era: 1, revision: 0 },
    })
  })

  test('it starts only once', () => {
    for (const state of [annHere, guestHere])
      expect(transition(state, { type: 'restored', entry })).toBe(state)
  })
})

describe('adopted from another tab', () => {
  const adopted = (
    entry: Extract<SessionEvent, { type: 'adopted' }>['entry'],
    newest: Extract<SessionEvent, { type: 'adopted' }>['newest'] = { signInId: 'sign-in-1', owner: '1' },
  ) => ({ type: 'adopted', entry, newest, revision: 9 }) as const
  const out = { signInId: null }
  const others = { signInId: 'sign-in-2', owner: '2' }

  test('the same sign-in brings its data, and is no change of person', () => {
    const entry = { signInId: 'sign-in-1', session: memberOf(1, 'newer') }
    expect(transition(annHere, adopted(entry))).toEqual({ ...annHere, session: entry.session, revision: 9 })
  })

  test('another sign-in is a change of person, but not in this tab', () => {
    const entry = { signInId: 'sign-in-2', session: ben }
    for (const state of [annHere, guestHere])
      expect(transition(state, adopted(entry))).toEqual({ ...state, ...entry, generation: 4, revision: 9 })
  })

  test('an expiry leaves the edits of the member open, a sign-out or another person does not', () => {
    const left = { generation: 4, era: 2, revision: 9 }
    expect(transition(annHere, adopted(null))).toEqual({ ...expiredHere, ...left })
    for (const newest of [out, others])
      expect(transition(annHere, adopted(null, newest))).toEqual({ ...guestHere, ...left })
  })

  test('a person without an account has no edits to leave open', () => {
    const state = stateOf(unboundOf('o_1'))
    expect(transition(state, adopted(null)).session).toEqual({ kind: 'guest' })
  })

  test('a sign-out or another person ends the edits that an expiry left open, the same one does not', () => {
    for (const newest of [out, others])
      expect(transition(expiredHere, adopted(null, newest))).toEqual({
        ...{ ...guestHere, generation: 4, revision: 9 },
      })
    for (const signInId of ['sign-in-1', 'sign-in-2'])
      expect(transition(expiredHere, adopted(null, { signInId, owner: '1' }))).toBe(expiredHere)
    // An older version doesn't say who it was.
    expect(transition(expiredHere, adopted(null, { signInId: 'sign-in-1' }))).toBe(expiredHere)
  })

  test('a sign-in that has expired here and not there comes back, which is a change of person', () => {
    const entry = { signInId: 'sign-in-1', session: memberOf(1, 'newer') }
    expect(transition(expiredHere, adopted(entry))).toEqual({
      ...{ ...expiredHere, ...entry, generation: 4, revision: 9 },
    })
  })

  test('where the device kept nothing of a person, nothing of them was removed', () => {
    const identified = stateOf({ kind: 'identified', openid: 'o_1', unionid: '' }, { signInId: null })
    const annNotKept = transition(annHere, { type: 'notKept' })
    expect(annNotKept).toEqual({ ...annHere, signInId: null })
    for (const state of [guestHere, identified, annNotKept]) {
      expect(transition(state, adopted(null, out))).toBe(state)
      expect(transition(state, adopted(null))).toBe(state)
    }
  })
})

describe('signed in', () => {
  const signedIn = (session: Member | Unbound, from = origin, byPerson = true) =>
    ({ type: 'signedIn', origin: from, byPerson, session, signInId: 'sign-in-9', revision: 9 }) as const

  test('another person is a change of person in this tab', () => {
    for (const state of [guestHere, annHere])
      expect(transition(state, signedIn(ben))).toEqual({
        ...{ session: ben, signInId: 'sign-in-9', generation: 4, era: 3, revision: 9 },
      })
  })

  test('the same person again is none', () => {
    const again = memberOf(1, 'newer')
    expect(transition(annHere, signedIn(again))).toEqual({
      ...{ session: again, signInId: 'sign-in-9', generation: 3, era: 2, revision: 9 },
    })
    const unbound = stateOf(unboundOf('o_1'))
    expect(transition(unbound, signedIn(unboundOf('o_1'))).generation).toBe(3)
    expect(transition(unbound, signedIn(unboundOf('o_2'))).generation).toBe(4)
  })

  test('a person who proved their identity replaces whom another tab has signed in, not whom this one has', () => {
    expect(transition(annHere, signedIn(ben, earlier)).session).toBe(ben)
    expect(transition(annHere, signedIn(ben, { generation: 3, era: 1 }))).toBe(annHere)
  })

  test('without such proof any change of person comes first', () => {
    expect(transition(annHere, signedIn(ben, origin, false)).session).toBe(ben)
    expect(transition(annHere, signedIn(ben, earlier, false))).toBe(annHere)
  })
})

describe('updated', () => {
  const updated = (user: User, token: string | null = null, revision = 9, from = origin) =>
    ({ type: 'updated', origin: from, user, token, revision }) as const

  test('the member has the new data, and the newer token if there is one', () => {
    const user = userOf(1, { nickname: '安' })
    expect(transition(annHere, updated(user))).toEqual({ ...annHere, session: { ...ann, user }, revision: 9 })
    expect(transition(annHere, updated(user, 'newer'))).toEqual({
      ...{ ...annHere, session: { ...ann, user, token: 'newer' }, revision: 9 },
    })
  })

  test('a phone has to be bound until there is one', () => {
    const state = stateOf({ ...ann, mustBindMobile: true })
    expect(transition(state, updated(userOf(1))).session).toMatchObject({ mustBindMobile: true })
    const bound = userOf(1, { mobile: '13800138001' })
    expect(transition(state, updated(bound)).session).toMatchObject({ mustBindMobile: false })
  })

  test('an answer as new as the session counts, an older one does not', () => {
    const user = userOf(1, { nickname: '安' })
    expect(transition(annHere, updated(user, null, 5)).session).toMatchObject({ user })
    expect(transition(annHere, updated(user, null, 4))).toBe(annHere)
  })

  test('data of another person, of an earlier one, or of nobody changes nothing', () => {
    expect(transition(annHere, updated(userOf(2)))).toBe(annHere)
    expect(transition(annHere, updated(userOf(1), null, 9, earlier))).toBe(annHere)
    expect(transition(guestHere, updated(userOf(1)))).toBe(guestHere)
  })
})

describe('expired and signed out', () => {
  test('a refused token makes a guest whose edits stay open', () => {
    expect(transition(annHere, { type: 'expired', origin, token: 'token-1' })).toEqual({
      ...{ ...expiredHere, generation: 4, era: 3 },
    })
  })

  test('the refusal of another token, of an earlier person or of nobody changes nothing', () => {
    expect(transition(annHere, { type: 'expired', origin, token: 'older' })).toBe(annHere)
    expect(transition(annHere, { type: 'expired', origin: earlier, token: 'token-1' })).toBe(annHere)
    expect(transition(guestHere, { type: 'expired', origin, token: 'token-1' })).toBe(guestHere)
  })

  test('signing out makes a guest, unless another person has come meanwhile', () => {
    expect(transition(annHere, { type: 'signedOut', origin, owner: '1' })).toEqual({
      ...{ session: { kind: 'guest' }, signInId: null, generation: 4, era: 3, revision: 5 },
    })
    for (const owner of ['2', ''])
      expect(transition(annHere, { type: 'signedOut', origin: earlier, owner })).toBe(annHere)
    expect(transition(guestHere, { type: 'signedOut', origin: earlier, owner: '' })).toBe(guestHere)
  })

  test.each([
    ['has expired', expiredHere],
    ['is a newer one', annHere],
  ])('signing out holds where the session of the same person %s meanwhile', (_, state) => {
    const next = transition(state, { type: 'signedOut', origin: earlier, owner: '1' })
    expect(next).toMatchObject({ session: { kind: 'guest' }, signInId: null })
    expect(next.session).toEqual({ kind: 'guest' })
  })
})
