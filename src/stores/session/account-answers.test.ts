import { createCancel } from '@/api/client/cancel'
import { memberTab } from '../../../tests/support/member-tab'
import { sessionGate } from '../../../tests/support/session-gate'
import type { Answer } from '../../../tests/support/shop-by-endpoint'
import { userToday } from '../../../tests/support/wire-users'
import { createAccountActions } from './account'

/** Ann is signed in at a shop that answers like this. */
const signedIn = (answers: Record<string, Answer>) => {
  const tab = memberTab(answers, { hasPassword: false, nickname: 'Ann' })
  return { ...tab, account: createAccountActions(tab.shop.client, tab.gate) }
}

const stored = (set: 0 | 1): Answer => ({
  code: 0,
  data: { data: { ...userToday, is_setup_pwd: set, nickname: 'stored', token: 'stored-token' } },
})
const changed = (set: 0 | 1): Answer => ({
  code: 0,
  data: { ...userToday, is_setup_pwd: set, nickname: 'answered', token: 'answered-token' },
})
const change = { current: 'old12345', password: 'new12345' }
const first = { password: 'new12345' }

describe('a first password', () => {
  test('that changed nothing is set where the shop knows of one: an earlier answer was lost', async () => {
    const { account, gate } = signedIn({
      'safety/loginpwdupdate': { code: -100 },
      'personal/index': stored(1),
    })
    await account.changePassword(first)
    expect(gate.session()).toMatchObject({
      token: 'stored-token',
      user: { nickname: 'stored', hasPassword: true },
    })
  })

  test('that changed nothing is refused where the shop knows of none', async () => {
    const { account, gate } = signedIn({
      'safety/loginpwdupdate': { code: -100 },
      'personal/index': stored(0),
    })
    await expect(account.changePassword(first)).rejects.toMatchObject({ kind: 'rejected', code: -100 })
    expect(gate.session()).toMatchObject({ user: { hasPassword: false } })
  })

  test('is read back where the answer knows of none', async () => {
    const { account, gate, shop } = signedIn({
      'safety/loginpwdupdate': changed(0),
      'personal/index': stored(1),
    })
    await account.changePassword(first)
    expect(shop.callsTo('personal/index')).toBe(1)
    expect(gate.session()).toMatchObject({ token: 'stored-token', user: { nickname: 'stored' } })
  })

  test.each([
    ['names the member', changed(1), { token: 'answered-token', user: { nickname: 'answered' } }],
    ['names nobody', { code: 0, data: [] }, { token: 'token-1', user: { nickname: 'Ann' } }],
  ])('is believed where the answer %s', async (_, answer, session) => {
    const { account, gate, shop } = signedIn({ 'safety/loginpwdupdate': answer })
    await account.changePassword(first)
    expect(shop.callsTo('personal/index')).toBe(0)
    expect(gate.session()).toMatchObject(session)
    expect(gate.session()).toMatchObject({ user: { hasPassword: true } })
  })
})

describe('another password', () => {
  test('that changed nothing is refused without a reading, which could not tell it from the old one', async () => {
    const { account, shop } = signedIn({
      'safety/loginpwdupdate': { code: -100 },
      'personal/index': stored(1),
    })
    await expect(account.changePassword(change)).rejects.toMatchObject({ code: -100 })
    expect(shop.callsTo('personal/index')).toBe(0)
  })

  test('is believed whatever the answer knows', async () => {
    const { account, gate, shop } = signedIn({ 'safety/loginpwdupdate': changed(0) })
    await account.changePassword(change)
    expect(shop.callsTo('personal/index')).toBe(0)
    expect(gate.session()).toMatchObject({ token: 'answered-token', user: { hasPassword: true } })
  })
})

describe('an account whose cancelling got no answer', () => {
  const cancelling = async (index: Answer) => {
    const { account, gate, shop } = signedIn({ 'safety/logout': 'lost', 'personal/index': index })
    const outcome = await account.cancelAccount().then(
      () => 'cancelled',
      ({ endpoint, kind }) => `${endpoint} ${kind}`,
    )
    return { outcome, session: gate.session(), shop }
  }

  test('is cancelled where the shop has nobody behind the token', async () => {
    const { outcome, session } = await cancelling({ code: 0, data: { data: null } })
    expect(outcome).toBe('cancelled')
    expect(session).toEqual({ kind: 'guest' })
  })

  test.each([
    ['knows the member', 1, stored(1)],
    ['refuses the token, which says nothing about the account', 1, { code: -400 }],
    ['answers with an error', 1, { code: -500 }],
    ['gives no answer', 3, 'lost'],
  ] as const)('stays where the shop %s, asked %d times', async (_, times, index) => {
    const { outcome, session, shop } = await cancelling(index)
    expect(shop.callsTo('personal/index')).toBe(times)
    expect(outcome).toBe('safety/logout offline')
    expect(session).toMatchObject({ kind: 'member', user: { id: 1 } })
  })

  test('stays without a question where the person has left it', async () => {
    const { account, gate, shop } = signedIn({ 'personal/index': { code: 0, data: { data: null } } })
    const { cancel, signal } = createCancel()
    cancel()
    await expect(account.cancelAccount(signal)).rejects.toMatchObject({ kind: 'aborted' })
    expect(shop.asked).toEqual([])
    expect(gate.session()).toMatchObject({ kind: 'member' })
  })
})

test('features are asked for without an address, which changes nothing', async () => {
  const { account, shop } = signedIn({ 'user/appemailbindverifysend': { code: -1 } })
  await account.askForFeatures()
  expect(shop.asked.map(({ endpoint, fields }) => [endpoint, fields.get('email')])).toEqual([
    ['user/appemailbindverifysend', ''],
  ])
})

test('how the shop can be reached is read for this kind of client', async () => {
  const links = { h5: 'https://help.example/h5', weixin: 'https://help.example/weixin' }
  const config = { common_app_is_online_service: 1, common_app_customer_service_custom: links }
  const { account } = signedIn({ 'base/common': { code: 0, data: { config } } })
  await expect(account.loadShopService()).resolves.toMatchObject({ link: links.h5 })
})

type Account = ReturnType<typeof signedIn>['account']
type Signal = ReturnType<typeof createCancel>['signal']
const email = { account: 'ann@example.com' }
const reset = { ...email, code: '1234', password: 'new12345' }

test.each<[string, (account: Account, signal: Signal) => Promise<unknown>]>([
  ['loadShopService', (account, signal) => account.loadShopService(signal)],
  ['sendResetCode', (account, signal) => account.sendResetCode({ kind: 'email', ...email }, signal)],
  ['resetPassword', (account, signal) => account.resetPassword(reset, null, signal)],
  ['changePassword', (account, signal) => account.changePassword(change, signal)],
  ['sendEmailCode', (account, signal) => account.sendEmailCode(email, signal)],
  ['bindEmail', (account, signal) => account.bindEmail({ email: email.account, code: '1234' }, signal)],
  ['askForFeatures', (account, signal) => account.askForFeatures(signal)],
])('%s sends nothing once the person has left', async (_, act) => {
  const { account, shop } = signedIn({})
  const { cancel, signal } = createCancel()
  cancel()
  await act(account, signal).catch(() => {})
  expect(shop.asked).toEqual([])
})

test.each<[string, (account: Account) => Promise<unknown>]>([
  ['safety/loginpwdupdate', (account) => account.changePassword(change)],
  ['user/appemailbind', (account) => account.bindEmail({ email: email.account, code: '1234' })],
  ['safety/logout', (account) => account.cancelAccount()],
])('%s does nothing for a member whom another tab has signed out', async (endpoint, act) => {
  const { account, storage, shop } = signedIn({})
  const other = sessionGate(storage)
  other.gate.restore()
  other.gate.signOut()
  await expect(act(account)).rejects.toMatchObject({ kind: 'aborted', endpoint })
  expect(shop.asked).toEqual([])
})
