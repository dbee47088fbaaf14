import { type CancelSignal, createCancel } from '@/api/client/cancel'
import { shopForEachTest } from '../../tests/contract/running-shop'
import { sessionGate } from '../../tests/support/session-gate'
import { shopByEndpoint } from '../../tests/support/shop-by-endpoint'
import { noFormCaptcha } from '../../tests/support/shop-settings'
import { MemoryStorage, testApp } from '../../tests/support/test-app'
import { openStorageEntries } from './storage-entries'
import { createVerificationStore } from './verification-store'

const shop = shopForEachTest()
const mobile = '13800138001'
const start = Date.parse('2026-11-21T08:00:00Z')
let clock = start
let storage = new MemoryStorage()

beforeEach(() => {
  clock = start
  storage = new MemoryStorage()
})

const open = () => testApp({ shopUrl: shop.url, storage, now: () => clock }).verification.getState()

/** Has a code sent by a shop that asks for no captcha. */
const sendTo = async (account: string) => {
  await shop.configure({ common_img_verify_state: 0 })
  await open().sendCode('register', { kind: 'sms', account })
}

test('a captcha image comes as a data URI, and its text belongs to this device', async () => {
  const verification = open()
  await expect(verification.captchaImage('user_reg')).resolves.toMatch(/^data:image\/gif;base64,R0lGOD/)
  const { uuid } = JSON.parse(storage.texts.get('account.device') ?? '{}').value
  const captcha = await shop.code({ kind: 'captcha', type: 'user_reg', uuid })
  await verification.sendCode('register', { kind: 'sms', account: mobile, captcha })
  await expect(shop.code({ kind: 'sms', scene: 'reg', account: mobile })).resolves.toMatch(/^\d{4}$/)
})

test('the countdown of a sent code outlives the app, and is that of one account and scene', async () => {
  await sendTo(mobile)
  expect(open().secondsToWait('register', mobile)).toBe(60)
  clock += 20_500
  expect(open().secondsToWait('register', mobile)).toBe(40)
  expect(open().secondsToWait('register', '13800138002')).toBe(0)
  expect(open().secondsToWait('bind', mobile)).toBe(0)
})

test('a clock that was set back locks nobody out for longer than the shop does', async () => {
  await sendTo(mobile)
  clock -= 365 * 24 * 3600 * 1000
  expect(open().secondsToWait('register', mobile)).toBe(0)
  expect([...storage.texts.values()].join()).not.toContain(mobile)
})

test('each account has a countdown of its own, and going back to the first finds it running', async () => {
  const second = '13800138009'
  await sendTo(mobile)
  clock += 20_500
  await sendTo(second)
  expect(open().secondsToWait('register', second)).toBe(60)
  expect(open().secondsToWait('register', mobile)).toBe(40)
})

test('a countdown that has ended leaves no number on the device', async () => {
  await sendTo(mobile)
  clock += 60_000
  expect(open().secondsToWait('register', mobile)).toBe(0)
  expect([...storage.texts.values()].join()).not.toContain(mobile)
})

test('a refused code starts no countdown', async () => {
  await shop.configure({ common_img_verify_state: 0 })
  await expect(open().sendCode('signIn', { kind: 'sms', account: mobile })).rejects.toMatchObject({
    code: -3,
  })
  expect(open().secondsToWait('signIn', mobile)).toBe(0)
})

type Verification = ReturnType<ReturnType<typeof createVerificationStore>['getState']>
const order = { kind: 'sms', account: mobile } as const

test.each<[string, (verification: Verification, signal: CancelSignal) => Promise<unknown>]>([
  ['no captcha is fetched', (verification, signal) => verification.captchaImage('user_reg', signal)],
  ['no code to register is sent', (verification, signal) => verification.sendCode('register', order, signal)],
  ['no code to sign in is sent', (verification, signal) => verification.sendCode('signIn', order, signal)],
  ['no code to bind is sent', (verification, signal) => verification.sendCode('bind', order, signal)],
])('once the person has left, %s and nothing is counted', async (_, act) => {
  const { client, asked } = shopByEndpoint({})
  const entry = openStorageEntries(storage).countdowns
  const { gate } = sessionGate(storage)
  const tools = { client, entry, gate: () => gate, interval: () => 60, now: () => clock }
  const { cancel, signal } = createCancel()
  cancel()
  const verification = createVerificationStore(tools)
  await expect(act(verification.getState(), signal)).rejects.toMatchObject({ kind: 'aborted' })
  expect(asked).toEqual([])
  expect(verification.getState().countdowns).toEqual({})
})

describe('countdowns', () => {
  const other = new MemoryStorage()
  const openOther = () =>
    testApp({ shopUrl: shop.url, storage: other, now: () => clock }).verification.getState
  const send = jest.fn(async () => {})

  beforeEach(() => {
    other.texts.clear()
    send.mockClear()
  })

  test('a code is sent as an account screen says, and counts for its scene', async () => {
    const state = openOther()
    const { signal } = createCancel()
    await state().sendCode('reset', order, signal, send)
    expect(send.mock.calls).toEqual([[order, signal]])
    expect(state().isCounting('reset')).toBe(true)
    expect(state().isCounting('register')).toBe(false)
    expect(state().secondsToWait('reset', mobile)).toBe(60)
  })

  test('each second that has begun counts, and none when the time is over', async () => {
    const state = openOther()
    await state().sendCode('reset', order, undefined, send)
    clock += 59_001
    expect(state().secondsToWait('reset', mobile)).toBe(1)
    clock += 998
    expect([state().secondsToWait('reset', mobile), state().isCounting('reset')]).toEqual([1, true])
    clock += 1
    expect([state().secondsToWait('reset', mobile), state().isCounting('reset')]).toEqual([0, false])
    clock += 5000
    expect(state().secondsToWait('reset', mobile)).toBe(0)
  })

  test('a scene whose name begins like another one’s is another one', async () => {
    const state = openOther()
    await state().sendCode('bindEmail', { kind: 'email', account: 'a@b.cn' }, undefined, send)
    expect([state().isCounting('bindEmail'), state().isCounting('bind')]).toEqual([true, false])
  })

  test('those of another tab are taken over, and running ones are kept beside a new one', async () => {
    const [one, another] = [openOther(), openOther()]
    await one().sendCode('reset', order, undefined, send)
    expect(another().isCounting('reset')).toBe(false)
    another().follow()
    expect(another().secondsToWait('reset', mobile)).toBe(60)
    await another().sendCode('bindEmail', { kind: 'email', account: 'a@b.cn' }, undefined, send)
    expect(openOther()().isCounting('reset')).toBe(true)
    expect(openOther()().isCounting('bindEmail')).toBe(true)
  })

  test('those that a full device refuses are kept in this tab', async () => {
    const state = openOther()
    await state().sendCode('bindEmail', { kind: 'email', account: 'a@b.cn' }, undefined, send)
    other.full = true
    await state().sendCode('reset', order, undefined, send)
    other.full = false
    state().follow()
    expect(state().secondsToWait('reset', mobile)).toBe(60)
    expect(state().isCounting('bindEmail')).toBe(true)
    state().forgetAll()
    expect(state().countdowns).toEqual({})
  })

  test('those of a person whose sign-in the device refused are kept in this tab alone', async () => {
    await shop.configure(noFormCaptcha)
    const { user, verification } = testApp({ shopUrl: shop.url, storage: other, now: () => clock })
    user.getState().restore()
    other.full = true
    await user.getState().register({ kind: 'username', account: 'ann', password: 'abc12345' })
    other.full = false
    await verification.getState().sendCode('bind', order)
    verification.getState().follow()
    expect(verification.getState().secondsToWait('bind', mobile)).toBe(60)
    expect([...other.texts.values()].join()).not.toContain(mobile)
    user.getState().signOut()
    expect(verification.getState().countdowns).toEqual({})
  })

  test('are all forgotten with their accounts', async () => {
    const state = openOther()
    await state().sendCode('reset', order, undefined, send)
    state().forgetAll()
    expect(state().countdowns).toEqual({})
    expect([...other.texts.values()].join()).not.toContain(mobile)
  })
})
