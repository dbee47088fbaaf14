import fc from 'fast-check'
import { RunningShop } from '../../../tests/contract/running-shop'
import { runs } from '../../../tests/support/property-runs'
import { shareWithHost } from '../../../tests/support/secrets/secret-kinds'
import { noFormCaptcha } from '../../../tests/support/shop-settings'
import { TestTabs } from '../../../tests/support/test-tabs'
import { userKey, uuidKey } from './host-entry'

shareWithHost()
const shop = new RunningShop()

let tabs: TestTabs

const configuration = { hostSession: 'shopxo-uniapp' }
beforeEach(async () => {
  await shop.open()
  await shop.configure(noFormCaptcha)
  tabs = new TestTabs({ shopUrl: shop.url, configuration })
})
afterEach(() => shop.close())

type Tab = ReturnType<TestTabs['open']>
const sessionOf = (tab: Tab) => tab.user.getState().session
const credentials = (account: string) => ({ kind: 'username', account, password: 'abc12345' }) as const
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}
const nameIn = (tab: Tab) => {
  const session = sessionOf(tab)
  return session.kind === 'member' ? session.user.username : session.kind
}
const hostKeeps = (data: unknown) => tabs.storage.texts.set(userKey, JSON.stringify({ type: 'object', data }))
const hostData = () => {
  const text = tabs.storage.texts.get(userKey)
  return text === undefined ? null : JSON.parse(text).data
}
const hostSignsIn = async (name: string) => {
  const answer = await shop.register(name)
  hostKeeps(answer.data)
}

test('whoever is signed in at the host is signed in here, once the shop has confirmed it', async () => {
  await hostSignsIn('ann')
  const tab = tabs.open()
  expect(sessionOf(tab).kind).toBe('restoring')
  await until(() => sessionOf(tab).kind !== 'restoring')
  expect(nameIn(tab)).toBe('ann')
})

test('a token that the shop refuses is nobody', async () => {
  hostKeeps({ id: 1, token: 'made-up' })
  const tab = tabs.open()
  await until(() => sessionOf(tab).kind !== 'restoring')
  expect(sessionOf(tab).kind).toBe('guest')
})

test('signing in here signs in at the host, and signing out here signs out there', async () => {
  const tab = tabs.open()
  await tab.user.getState().register(credentials('ann'))
  const session = sessionOf(tab)
  if (session.kind !== 'member') throw new Error(session.kind)
  expect(hostData()).toMatchObject({ id: session.user.id, username: 'ann', token: session.token })
  tab.user.getState().signOut()
  expect(hostData()).toBeNull()
})

test('what is saved here is what the host shows, and what else it knew stays', async () => {
  const tab = tabs.open()
  await tab.user.getState().register(credentials('ann'))
  hostKeeps({ ...hostData(), integral: 12 })
  const session = sessionOf(tab)
  if (session.kind !== 'member') throw new Error(session.kind)
  const base = session.user
  await tab.user.getState().saveProfile({ base, edited: { ...base, address: 'Lane 1' } })
  expect(hostData()).toMatchObject({ address: 'Lane 1', integral: 12 })
})

test('a sign-out at the host holds here, at once and at the next start', async () => {
  const tab = tabs.open()
  await tab.user.getState().register(credentials('ann'))
  tabs.storage.texts.delete(userKey)
  expect(nameIn(tabs.open())).toBe('guest')
  tab.notice()
  expect(nameIn(tab)).toBe('guest')
})

test('who was signed in before the session was shared stays so, and is signed in at the host', async () => {
  const alone = new TestTabs({ shopUrl: shop.url }, tabs.storage)
  await alone.open().user.getState().register(credentials('ann'))
  expect(hostData()).toBeNull()
  const tab = tabs.open()
  expect(nameIn(tab)).toBe('ann')
  expect(hostData()).toMatchObject({ username: 'ann', token: expect.any(String) })
  tabs.storage.texts.delete(userKey)
  expect(nameIn(tabs.open())).toBe('guest')
})

test('a sign-out at the host is heard of while this tab is open', async () => {
  const tab = tabs.open()
  await tab.user.getState().register(credentials('ann'))
  tabs.storage.texts.delete(userKey)
  tab.notice()
  expect(nameIn(tab)).toBe('guest')
})

test('another person who signs in at the host replaces the one here', async () => {
  const tab = tabs.open()
  await tab.user.getState().register(credentials('ann'))
  await hostSignsIn('ben')
  tab.notice()
  await until(() => nameIn(tab) === 'ben')
  expect(hostData()).toMatchObject({ username: 'ben' })
})

test('who signs out at the host while the shop is asked stays signed out', async () => {
  await hostSignsIn('ann')
  const release = tabs.hold('personal/index')
  const tab = tabs.open()
  tabs.storage.texts.delete(userKey)
  release()
  await until(() => sessionOf(tab).kind !== 'restoring')
  expect(nameIn(tab)).toBe('guest')
  expect(hostData()).toBeNull()
})

test('a frozen tab that hears late of a sign-out leaves alone whom the host signs in next', async () => {
  const tab = tabs.open()
  await tab.user.getState().register(credentials('ann'))
  tabs.open().user.getState().signOut()
  await hostSignsIn('ben')
  tab.notice()
  expect(hostData()).toMatchObject({ username: 'ben' })
  await until(() => nameIn(tab) === 'ben')
})

test('the device’s id is the host’s, or else the host has this one', () => {
  tabs.open()
  const own = tabs.storage.texts.get(uuidKey)
  expect(JSON.parse(tabs.storage.texts.get('account.device') ?? '').value.uuid).toBe(own)
})

test('damaged values at the host neither sign in nor sign out nor crash', async () => {
  const tab = tabs.open()
  await tab.user.getState().register(credentials('ann'))
  const damaged = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.json(),
    fc.json().map((data) => `{"type":"object","data":${data}}`),
  )
  fc.assert(
    fc.property(damaged, (text) => {
      tabs.storage.texts.set(userKey, text)
      tab.notice()
      expect(nameIn(tab)).toBe('ann')
      expect(nameIn(tabs.open())).toBe('ann')
    }),
    runs(200),
  )
})

test('without the option nothing of the host is read or written', async () => {
  tabs = new TestTabs({ shopUrl: shop.url })
  await hostSignsIn('ann')
  const before = tabs.storage.texts.get(userKey)
  const tab = tabs.open()
  expect(nameIn(tab)).toBe('guest')
  await tab.user.getState().register(credentials('ben'))
  tab.user.getState().signOut()
  expect(tabs.storage.texts.get(userKey)).toBe(before)
  expect(tabs.storage.texts.has(uuidKey)).toBe(false)
})
