import { HostDevice } from '../../../tests/support/host-device'
import { userOf } from '../../../tests/support/people'
import { shareWithHost } from '../../../tests/support/secrets/secret-kinds'
import { sessionGate } from '../../../tests/support/session-gate'
import { type Answer, shopByEndpoint } from '../../../tests/support/shop-by-endpoint'
import { userToday } from '../../../tests/support/wire-users'
import { userKey } from './host-entry'
import { createHostSession } from './host-session'

shareWithHost()

const claim = { id: 1, token: 'claimed-token' }
const other = { id: 2, token: 'other-token' }
/** The shop says whose token it was asked about. */
const confirmed = (token = '', id = 1) => ({ code: 0, data: { data: { ...userToday, id, token } } })

const begin = (index: Answer = confirmed()) => {
  const device = new HostDevice()
  const { host, entry } = device.begin()
  const answers: Record<string, Answer> = { 'personal/index': index }
  const shop = shopByEndpoint(answers)
  const { gate } = sessionGate(undefined, entry)
  const session = createHostSession(shop.client, gate, host)
  /** The shop answers like this from now on. */
  const answer = (next: Answer) => {
    answers['personal/index'] = next
  }
  return { kept: device.kept, shop, gate, session, answer }
}
const asGuest = (index?: Answer) => {
  const tab = begin(index)
  tab.gate.startAsGuest()
  return tab
}
/** An answer that comes when the test says so. */
const later = () => {
  let arrive = () => {}
  const answer = new Promise<ReturnType<typeof confirmed>>((resolve) => {
    arrive = () => resolve(confirmed())
  })
  return { answer, arrive }
}

describe('a claim of the host that the shop confirms', () => {
  test.each([
    ['its own token', '', 'claimed-token'],
    ['the newer token that the shop gave', 'newer-token', 'newer-token'],
  ])('signs in with %s', async (_, given, token) => {
    const { kept, gate, session, shop } = asGuest(confirmed(given))
    kept.set(userKey, { ...claim, is_mandatory_bind_mobile: 1 })
    await session.follow()
    expect(gate.session()).toMatchObject({ kind: 'member', token, user: { id: 1 }, mustBindMobile: true })
    expect(shop.asked.map(({ fields }) => fields.get('token'))).toEqual(['claimed-token'])
    await session.follow()
    expect(shop.asked).toHaveLength(1)
  })

  test('signs nobody in where the host has signed out meanwhile', async () => {
    const { answer, arrive } = later()
    const { kept, gate, session } = asGuest(answer)
    kept.set(userKey, claim)
    const following = session.follow()
    kept.delete(userKey)
    arrive()
    await following
    expect(gate.session()).toEqual({ kind: 'guest' })
  })

  test('is asked about once at a time, and gives way to another one that came meanwhile', async () => {
    const first = later()
    const { kept, gate, session, shop, answer } = asGuest(first.answer)
    kept.set(userKey, claim)
    const following = session.follow()
    await session.follow()
    expect(shop.asked).toHaveLength(1)
    kept.set(userKey, other)
    answer(confirmed('', 2))
    first.arrive()
    await following
    expect(gate.session()).toMatchObject({ kind: 'member', token: 'other-token', user: { id: 2 } })
    expect(shop.asked).toHaveLength(2)
  })
})

describe('a claim of the host', () => {
  test('that the shop refuses is asked about once, until there is another', async () => {
    const { kept, gate, session, shop, answer } = asGuest({ code: -400 })
    kept.set(userKey, claim)
    await session.follow()
    await session.follow()
    expect(shop.asked).toHaveLength(1)
    expect(gate.session()).toEqual({ kind: 'guest' })
    kept.set(userKey, other)
    answer(confirmed('', 2))
    await session.follow()
    expect(gate.session()).toMatchObject({ kind: 'member', user: { id: 2 } })
  })

  test('that the shop could not be asked about is asked about again', async () => {
    const { kept, gate, session, answer } = asGuest('lost')
    kept.set(userKey, claim)
    await session.follow()
    expect(gate.session()).toEqual({ kind: 'guest' })
    answer(confirmed())
    await session.follow()
    expect(gate.session()).toMatchObject({ kind: 'member', user: { id: 1 } })
  })

  test('is no reason to hide a fault of this app', async () => {
    const { kept, session, shop } = asGuest()
    shop.client.post = () => Promise.reject(new TypeError('a fault'))
    kept.set(userKey, claim)
    await expect(session.follow()).rejects.toThrow('a fault')
  })
})

test('a guest stays one, with what is open, when the host signs out', async () => {
  const { kept, gate, session } = asGuest({ code: -400 })
  kept.set(userKey, claim)
  await session.follow()
  const before = gate.generation()
  kept.delete(userKey)
  await session.follow()
  expect(gate.generation()).toBe(before)
})

describe('at the start', () => {
  test('where nobody was signed in, nobody is signed out', async () => {
    const { gate, session, shop } = begin()
    await session.start(null, () => gate.startAsGuest())
    expect([gate.session(), gate.generation()]).toEqual([{ kind: 'guest' }, 1])
    expect(shop.asked).toEqual([])
  })

  test('whom the device keeps and the host does not is signed out', async () => {
    const { kept, gate, session } = asGuest()
    const user = userOf(1)
    gate.beginSignIn('user/login').signedIn({ kind: 'signedIn', user, token: 'kept', mustBindFlag: false })
    const member = gate.session()
    kept.delete(userKey)
    await session.start(member.kind === 'member' ? member : null, () => {})
    expect(gate.session()).toEqual({ kind: 'guest' })
  })

  test('the session that both keep is not asked about', async () => {
    const { gate, session, shop } = asGuest()
    const user = userOf(1)
    gate.beginSignIn('user/login').signedIn({ kind: 'signedIn', user, token: 'kept', mustBindFlag: false })
    const member = gate.session()
    await session.start(member.kind === 'member' ? member : null, () => {})
    expect(shop.asked).toEqual([])
    expect(gate.session()).toEqual(member)
  })
})
