import { shopForEachTest } from '../../../tests/contract/running-shop'
import { noFormCaptcha } from '../../../tests/support/shop-settings'
import { TestTabs } from '../../../tests/support/test-tabs'
import { until } from '../../../tests/support/until'

const shop = shopForEachTest()
let tabs: TestTabs

beforeEach(async () => {
  await shop.configure(noFormCaptcha)
  tabs = new TestTabs({ shopUrl: shop.url })
})
type Tab = ReturnType<TestTabs['open']>

const credentials = (account: string) => ({ kind: 'username', account, password: 'abc12345' }) as const
const sessionOf = (tab: Tab) => tab.user.getState().session
const userOf = (tab: Tab) => {
  const session = sessionOf(tab)
  if (session.kind !== 'member') throw new Error(`${session.kind} is no member`)
  return session.user
}
const save = (tab: Tab, address: string) => {
  const base = userOf(tab)
  return tab.user.getState().saveProfile({ base, edited: { ...base, address } })
}
/** Waited for later, so that a refusal is nobody's until then. */
const outcome = async (call: Promise<unknown>) => (await Promise.allSettled([call]))[0]
const addresses = () => shop.state.data.users.map(({ address }) => address)

/** Ann is signed in, and two tabs show it. */
const twoTabsOfAnn = async () => {
  const first = tabs.open()
  await first.user.getState().register(credentials('ann'))
  const second = tabs.open()
  expect(userOf(second).username).toBe('ann')
  return { first, second }
}

test('a sign-out in one tab holds in the other, which brings nobody back (B1)', async () => {
  const { first, second } = await twoTabsOfAnn()
  second.user.getState().signOut()
  // The first tab was frozen and has heard nothing; its profile screen opens.
  await expect(first.user.getState().loadProfile()).rejects.toMatchObject({ kind: 'aborted' })
  expect(sessionOf(first)).toEqual({ kind: 'guest' })
  expect(sessionOf(tabs.open())).toEqual({ kind: 'guest' })
  expect(tabs.everything).not.toContain('token')
})

test('a tab that is shown again follows a sign-out by itself', async () => {
  const { first, second } = await twoTabsOfAnn()
  second.user.getState().signOut()
  first.notice()
  expect(sessionOf(first)).toEqual({ kind: 'guest' })
})

// A browser tells of each entry by itself, and another tab reads the device in between.
test('a sign-out that is heard of half-way is no expiry', async () => {
  const { first, second } = await twoTabsOfAnn()
  const seen: unknown[] = []
  for (const change of ['write', 'remove'] as const) {
    const original = tabs.storage[change].bind(tabs.storage)
    jest.spyOn(tabs.storage, change).mockImplementation((key: string, text = '') => {
      const isChanged = original(key, text)
      first.notice()
      seen.push(sessionOf(first))
      return isChanged
    })
  }
  second.user.getState().signOut()
  expect(seen.length).toBeGreaterThan(1)
  for (const session of seen) expect(session).toEqual({ kind: 'guest' })
})

test('a sign-out that follows an expiry closes what the expiry left open', async () => {
  const { first, second } = await twoTabsOfAnn()
  shop.state.data.tokens = {}
  await expect(first.user.getState().loadProfile()).rejects.toMatchObject({ kind: 'signedOut' })
  // Frozen from here on, the first tab sees nobody signed in before and nobody after.
  second.notice()
  await second.user.getState().signIn(credentials('ann'))
  second.user.getState().signOut()
  expect(first.drafts.keep('profile', '1', { address: '安的地址' })).toBe(false)
  expect(sessionOf(first)).toEqual({ kind: 'guest' })
})

test("an old tab's save neither acts for the new person nor brings the old one back (B2)", async () => {
  const { first, second } = await twoTabsOfAnn()
  second.user.getState().signOut()
  await second.user.getState().register(credentials('ben'))
  await expect(save(first, '安的地址')).rejects.toMatchObject({ kind: 'aborted' })
  expect(userOf(first).username).toBe('ben')
  await save(second, '本的地址')
  expect(addresses()).toEqual(['', '本的地址'])
  expect(userOf(tabs.open()).username).toBe('ben')
})

test("the refused token of an old tab doesn't end another person's session (B3)", async () => {
  const { first, second } = await twoTabsOfAnn()
  shop.state.data.tokens = {}
  const release = tabs.hold('personal/index')
  const reading = outcome(first.user.getState().loadProfile())
  second.user.getState().signOut()
  await second.user.getState().register(credentials('ben'))
  release()
  expect(await reading).toMatchObject({ reason: { kind: 'aborted' } })
  expect(userOf(second).username).toBe('ben')
  expect(userOf(tabs.open()).username).toBe('ben')
})

test("an old tab's edit leaves nothing of a person who has signed out (B3)", async () => {
  const { first, second } = await twoTabsOfAnn()
  second.user.getState().signOut()
  expect(first.drafts.keep('profile', '1', { address: '安的地址' })).toBe(false)
  expect(tabs.everything).not.toContain('安的地址')
})

test("a save that waits for its turn is its own person's (B5)", async () => {
  const { first } = await twoTabsOfAnn()
  const saves = Promise.allSettled([save(first, '一'), save(first, '二')])
  first.user.getState().signOut()
  await first.user.getState().register(credentials('ben'))
  expect((await saves).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(addresses()).toEqual(['', ''])
  expect(userOf(first).username).toBe('ben')
})

test('a call is repeated with another token of the same person only (B5)', async () => {
  const { first } = await twoTabsOfAnn()
  shop.state.data.tokens = {}
  const release = tabs.hold('personal/index')
  const saving = outcome(save(first, '安的地址'))
  first.user.getState().signOut()
  await first.user.getState().register(credentials('ben'))
  release()
  expect(await saving).toMatchObject({ reason: { kind: 'aborted' } })
  expect(addresses()).toEqual(['', ''])
})

test('a session that expires in one tab expires in the other, which keeps its form', async () => {
  const { first, second } = await twoTabsOfAnn()
  shop.state.data.tokens = {}
  await expect(first.user.getState().loadProfile()).rejects.toMatchObject({ kind: 'signedOut' })
  await until('the session is removed', () => !tabs.everything.includes('token'))
  second.notice()
  expect(sessionOf(second)).toEqual({ kind: 'guest', expiredId: 1 })
  expect(second.drafts.keep('profile', '1', { address: '安的地址' })).toBe(true)
})

test('what one tab saves the other shows', async () => {
  const { first, second } = await twoTabsOfAnn()
  await save(first, '龙井路 1 号')
  second.notice()
  expect(userOf(second).address).toBe('龙井路 1 号')
})

test('a sign-in by hand stands although another tab signed somebody else in meanwhile', async () => {
  const { first } = await twoTabsOfAnn()
  first.user.getState().signOut()
  const second = tabs.open()
  const release = tabs.hold('user/login')
  const signingIn = first.user.getState().signIn(credentials('ann'))
  await second.user.getState().register(credentials('ben'))
  release()
  await signingIn
  expect(userOf(first).username).toBe('ann')
  second.notice()
  expect(userOf(second).username).toBe('ann')
})

test('a choice of one tab is not undone by another', () => {
  const [first, second] = [tabs.open(), tabs.open()]
  first.preferences.getState().choose({ appearance: 'dark' })
  second.preferences.getState().choose({ language: 'en' })
  first.notice()
  const chosen = { appearance: 'dark', language: 'en' }
  expect([first, second, tabs.open()].map((tab) => tab.preferences.getState())).toMatchObject([
    chosen,
    chosen,
    chosen,
  ])
})
