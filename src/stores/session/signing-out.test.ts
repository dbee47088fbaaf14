import { shopForEachTest } from '../../../tests/contract/running-shop'
import { noFormCaptcha } from '../../../tests/support/shop-settings'
import { signal } from '../../../tests/support/signal'
import { TestTabs } from '../../../tests/support/test-tabs'
import { until } from '../../../tests/support/until'

const shop = shopForEachTest()
let tabs: TestTabs
const cookies: string[] = []

beforeEach(async () => {
  await shop.configure(noFormCaptcha)
  cookies.length = 0
  tabs = new TestTabs({ shopUrl: shop.url, forgetCookies: (token) => void cookies.push(token) })
})

const ann = { kind: 'username', account: 'ann', password: 'abc12345' } as const

/** Ann is signed in, and two tabs show it. */
const twoTabsOfAnn = async () => {
  const first = tabs.open()
  await first.user.getState().register(ann)
  return { first, second: tabs.open() }
}
const sessionOf = (tab: ReturnType<TestTabs['open']>) => tab.user.getState().session

/** Types what must not stay on the device. */
const expectNoDraft = (tab: ReturnType<TestTabs['open']>) => {
  expect(tab.drafts.keep('profile', '1', { address: '安的地址' })).toBe(false)
  expect(tabs.everything).not.toContain('安的地址')
}

describe('signing out fails closed (B6)', () => {
  test.each([
    ['a full storage', { full: true, isStuck: false }],
    ['a storage that removes nothing', { full: false, isStuck: true }],
  ])('with %s', async (_, trouble) => {
    const { first } = await twoTabsOfAnn()
    Object.assign(tabs.storage, trouble)
    first.user.getState().signOut()
    expect(sessionOf(first)).toEqual({ kind: 'guest' })
    Object.assign(tabs.storage, { full: false, isStuck: false })
    expect(sessionOf(tabs.open())).toEqual({ kind: 'guest' })
  })

  test('of a full storage, which closes the form in another tab', async () => {
    const { first, second } = await twoTabsOfAnn()
    tabs.storage.full = true
    second.user.getState().signOut()
    tabs.storage.full = false
    expectNoDraft(first)
    expect(sessionOf(first)).toEqual({ kind: 'guest' })
  })

  test('of a person whose sign-in ended when that of another one could not be stored', async () => {
    const { first, second } = await twoTabsOfAnn()
    await first.verification.getState().sendCode('bind', { kind: 'sms', account: '13800138001' })
    tabs.storage.full = true
    await second.user.getState().register({ ...ann, account: 'ben' })
    first.user.getState().signOut()
    expect(tabs.everything).not.toContain('13800138001')
    expect(sessionOf(first)).toEqual({ kind: 'guest' })
  })

  test('where the sign-in was not stored, so that no other tab can hear of it', async () => {
    const [first, second] = [tabs.open(), tabs.open()]
    tabs.storage.full = true
    await first.user.getState().register(ann)
    await second.user.getState().signIn(ann)
    tabs.storage.full = false
    second.user.getState().signOut()
    expectNoDraft(first)
  })
})

test('after a sign-out nothing of the person is left: no number, no draft, no cookie (B7, B8)', async () => {
  const { first } = await twoTabsOfAnn()
  const { token } = JSON.parse(tabs.storage.texts.get('account.session') ?? '').value.session
  await first.verification.getState().sendCode('bind', { kind: 'sms', account: '13800138001' })
  first.drafts.keep('profile', '1', { address: '安的地址' })
  first.user.getState().signOut()
  expect(tabs.everything).not.toMatch(/13800138001|安的地址|ann/)
  expect(cookies).toEqual([token])
})

test('signing out leaves no draft where another tab has found the session expired', async () => {
  const { first, second } = await twoTabsOfAnn()
  first.drafts.keep('profile', '1', { address: '安的地址' })
  shop.state.data.tokens = {}
  await expect(second.user.getState().loadProfile()).rejects.toMatchObject({ kind: 'signedOut' })
  await until('the session is removed', () => !tabs.everything.includes('token'))
  first.user.getState().signOut()
  expect(sessionOf(first)).toEqual({ kind: 'guest' })
  expect(tabs.everything).not.toContain('安的地址')
})

describe('where another person has come after the sign-out, and their sign-in has expired', () => {
  /** All that, unheard by the tab that still shows Ann. Ben's address is typed and not saved. */
  const benHasExpired = async () => {
    const { first, second } = await twoTabsOfAnn()
    second.user.getState().signOut()
    await second.user.getState().register({ ...ann, account: 'ben' })
    second.drafts.keep('profile', '2', { address: '本的地址' })
    shop.state.data.tokens = {}
    await expect(second.user.getState().loadProfile()).rejects.toMatchObject({ kind: 'signedOut' })
    await until('the session is removed', () => !tabs.everything.includes('token'))
    return first
  }

  test('a tab that still shows the first one stores nothing of them', async () => {
    const first = await benHasExpired()
    expectNoDraft(first)
    expect(sessionOf(first)).toEqual({ kind: 'guest' })
    expect(tabs.everything).toContain('本的地址')
  })

  test('a tab that has stored something all the same removes it, and nothing of the second one', async () => {
    const first = await benHasExpired()
    const drafts = JSON.parse(tabs.storage.texts.get('account.drafts') ?? '')
    drafts.value.bindMobile = { owner: '1', savedAt: Date.now(), values: { mobile: '13800138001' } }
    tabs.storage.write('account.drafts', JSON.stringify(drafts))
    first.notice()
    await until('the number is removed', () => !tabs.everything.includes('13800138001'))
    expect(tabs.everything).toContain('本的地址')
  })
})

test('signing out takes all that is left of a person whom another tab has signed in again, and who has expired', async () => {
  const { first, second } = await twoTabsOfAnn()
  second.user.getState().signOut()
  await second.user.getState().signIn(ann)
  second.drafts.keep('profile', '1', { address: '安的地址' })
  shop.state.data.tokens = {}
  await expect(second.user.getState().loadProfile()).rejects.toMatchObject({ kind: 'signedOut' })
  await until('the session is removed', () => !tabs.everything.includes('token'))
  first.user.getState().signOut()
  expect(tabs.everything).not.toContain('安的地址')
})

test('signing out holds where another tab has signed the same person in again', async () => {
  const { first, second } = await twoTabsOfAnn()
  second.user.getState().signOut()
  await second.user.getState().signIn(ann)
  first.user.getState().signOut()
  second.notice()
  expect([first, second].map(sessionOf)).toEqual([{ kind: 'guest' }, { kind: 'guest' }])
})

test.each(
  (['bind', 'reset'] as const).flatMap(
    (scene) =>
      [
        [scene, 'before'],
        [scene, 'during'],
      ] as const,
  ),
)('a code to %s asked for %s a sign-out elsewhere leaves no number (B7)', async (scene, when) => {
  const { first, second } = await twoTabsOfAnn()
  const leave = () => second.user.getState().signOut()
  if (when === 'before') leave()
  const answer = signal()
  const send = scene === 'reset' ? () => answer.given : undefined
  const release = tabs.hold('user/appmobilebindverifysend')
  const order = { kind: 'sms', account: '13800138001' } as const
  const sending = Promise.allSettled([first.verification.getState().sendCode(scene, order, undefined, send)])
  if (when === 'during') leave()
  release()
  answer.give()
  expect((await sending)[0]).toMatchObject({ reason: { kind: 'aborted' } })
  expect(tabs.everything).not.toContain('13800138001')
})
