import Taro from '@tarojs/taro'
import { vendor as alipay } from './alipay'
import { chooseImage } from './mini-pictures'
import { vendor as tt } from './tt'

// Here it would be the browser's.
jest.mock('@vendor', () => ({ vendor: {} }))
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    ...{ navigateTo: jest.fn(), reLaunch: jest.fn(), getUserProfile: jest.fn(), showModal: jest.fn() },
    ...{ setClipboardData: jest.fn(), chooseImage: jest.fn(), showToast: jest.fn() },
    ...{ getLaunchOptionsSync: jest.fn(), onAppShow: jest.fn() },
  },
  getCurrentPages: () => [],
  getCurrentInstance: () => ({}),
}))

// With their extension: without it they are the browser's files here.
const { openHome, openScreen } = jest.requireActual<typeof import('./navigation')>('./navigation.ts')
const { confirm, notify } = jest.requireActual<typeof import('./elements/dialog')>('./elements/dialog.ts')

const api = (name: string): jest.Mock => {
  const call: unknown = Reflect.get(Taro, name)
  if (!jest.isMockFunction(call)) throw new Error(name)
  return call.mockReset()
}

const never = () => new Promise<never>(() => {})
const missing = () => {
  throw new TypeError('not a function')
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const person = 300_000
const question = { title: '?', confirmText: 'yes', cancelText: 'no' }

test.each([
  ['a dialog', 'showModal', () => confirm(question), false],
  ['the clipboard', 'setClipboardData', () => tt.copyText('x'), false],
  ['the album', 'chooseImage', () => chooseImage(), null],
] as const)('%s that never answers counts as cancelled after a while', async (_, name, call, cancelled) => {
  api(name).mockImplementation(never)
  const answer = call()
  await jest.advanceTimersByTimeAsync(person - 1)
  expect(jest.getTimerCount()).toBe(1)
  await jest.advanceTimersByTimeAsync(1)
  expect(await answer).toBe(cancelled)
})

test.each([
  ['showModal', () => confirm(question), false],
  ['setClipboardData', () => tt.copyText('x'), false],
  ['chooseImage', () => chooseImage(), { kind: 'refused', reason: 'failed' }],
] as const)('a platform without %s, or one that refuses it', async (name, call, cancelled) => {
  api(name).mockImplementation(missing)
  expect(await call()).toEqual(cancelled)
  api(name).mockRejectedValue({ errMsg: 'fail' })
  expect(await call()).toEqual(cancelled)
})

test.each([
  [{ errMsg: 'chooseImage:fail cancel' }, null],
  [{ error: 11, errorMessage: '用户取消操作' }, null],
  [{ errMsg: 'chooseImage:fail auth deny' }, { kind: 'refused', reason: 'denied' }],
  [{ errMsg: 'chooseImage:fail:system permission denied' }, { kind: 'refused', reason: 'denied' }],
  [
    { error: 2001, errorMessage: '没有权限' },
    { kind: 'refused', reason: 'denied' },
  ],
])('an album that answers %j', async (failure, outcome) => {
  api('chooseImage').mockRejectedValue(failure)
  expect(await chooseImage()).toEqual(outcome)
})

test('a toast that can’t be shown harms nothing', async () => {
  api('showToast').mockImplementation(missing)
  notify('x')
  api('showToast').mockRejectedValue({ errMsg: 'fail' })
  notify('x')
  await jest.advanceTimersByTimeAsync(0)
})

test('navigation that is never answered locks the app for three seconds, not for ever', async () => {
  const opened = api('navigateTo').mockImplementation(never)
  openScreen('register')
  openScreen('signIn')
  expect(opened).toHaveBeenCalledTimes(1)
  await jest.advanceTimersByTimeAsync(3000)
  openScreen('signIn')
  expect(opened).toHaveBeenCalledTimes(2)
  await jest.advanceTimersByTimeAsync(3000)
})

test('navigation that throws at once does not lock it either', async () => {
  api('navigateTo').mockImplementation(missing)
  openScreen('register')
  await jest.advanceTimersByTimeAsync(0)
  const home = api('reLaunch').mockResolvedValue({})
  openHome()
  expect(home).toHaveBeenCalledTimes(1)
  await jest.advanceTimersByTimeAsync(0)
})

describe('the profile on Douyin', () => {
  const outcome = async () => {
    const onAnswer = jest.fn()
    tt.profileButton?.({ purpose: '', onAnswer }).onClick?.()
    await jest.advanceTimersByTimeAsync(person)
    return onAnswer.mock.calls
  }

  test.each([
    [{ errMsg: 'getUserProfile:fail auth deny' }, 'denied'],
    [{ errMsg: 'getUserProfile:fail network error' }, 'failed'],
  ])('%j: %s', async (failure, reason) => {
    api('getUserProfile').mockRejectedValue(failure)
    expect(await outcome()).toEqual([[{ kind: 'refused', reason }]])
  })

  test('no answer counts as no', async () => {
    api('getUserProfile').mockImplementation(never)
    expect(await outcome()).toEqual([[{ kind: 'refused', reason: 'denied' }]])
  })
})

describe('the profile on Alipay', () => {
  const ask = () => {
    const onAnswer = jest.fn()
    return { onAnswer, native: alipay.profileButton?.({ purpose: '', onAnswer }).native }
  }

  test.each([
    [{ error: 11, errorMessage: '用户取消授权' }, 'denied'],
    [undefined, 'denied'],
    [{ error: 12, errorMessage: '网络出错' }, 'failed'],
  ])('the button’s %j: %s', (detail, reason) => {
    const { onAnswer, native } = ask()
    native?.onError?.(detail)
    expect(onAnswer.mock.calls).toEqual([[{ kind: 'refused', reason }]])
  })

  test('consent after which nothing comes has failed', async () => {
    Object.assign(globalThis, { my: { getOpenUserInfo: () => {} } })
    const { onAnswer, native } = ask()
    native?.onGetAuthorize?.()
    await jest.advanceTimersByTimeAsync(15_000)
    expect(onAnswer.mock.calls).toEqual([[{ kind: 'refused', reason: 'failed' }]])
  })
})

test('a launch is told once, however often the app comes back by it, and a missing query is none', () => {
  api('getLaunchOptionsSync').mockReturnValue({ query: { referrer: '12' } })
  const shown = api('onAppShow')
  const heard: unknown[] = []
  alipay.followLaunches((parameters) => heard.push(parameters))
  const comeBack = (query: unknown) => shown.mock.calls[0]?.[0]({ query })
  for (const query of [{ referrer: '12' }, null, undefined, { referrer: '12' }]) comeBack(query)
  expect(heard).toEqual([{ referrer: '12' }, {}, { referrer: '12' }])
})
