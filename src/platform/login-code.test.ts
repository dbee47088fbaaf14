import Taro from '@tarojs/taro'
import { isPlatformLoginError } from './login-error'
import { vendor as tt } from './tt'
import { vendor as weapp } from './weapp'

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { login: jest.fn(), checkSession: jest.fn() },
}))

const login = jest.mocked(Taro.login)
const never = () => new Promise<never>(() => {})

const reasonOf = async (call: Promise<unknown> | undefined) => {
  const error = await call?.then(
    () => null,
    (failure: unknown) => failure,
  )
  return isPlatformLoginError(error) ? error.reason : error
}

beforeEach(() => login.mockReset())

test.each([
  [{ errMsg: 'login:fail user cancel' }, 'cancelled'],
  [{ errMsg: 'login:fail auth deny' }, 'cancelled'],
  [{ error: 11, errorMessage: '用户取消授权' }, 'cancelled'],
  [{ errMsg: 'login:fail system error' }, 'failed'],
  [{ error: 12, errorMessage: '网络出错' }, 'failed'],
  [undefined, 'failed'],
])('a login that fails with %j is told as %s', async (failure, reason) => {
  login.mockRejectedValue(failure)
  expect(await reasonOf(weapp.loginCode?.({ silent: true }))).toBe(reason)
})

test('a login without a code has failed', async () => {
  login.mockResolvedValue({ code: '', errMsg: 'login:ok' })
  expect(await reasonOf(weapp.loginCode?.({ silent: true }))).toBe('failed')
})

test('a platform without the call has failed', async () => {
  login.mockImplementation(() => {
    throw new TypeError('wx.login is not a function')
  })
  expect(await reasonOf(weapp.loginCode?.({ silent: true }))).toBe('failed')
})

describe('a login that never answers', () => {
  beforeEach(() => {
    jest.useFakeTimers()
    login.mockImplementation(never)
  })
  afterEach(() => jest.useRealTimers())

  test.each([
    ['WeChat', weapp, true, 15_000],
    ['Douyin, silently', tt, true, 15_000],
    ['Douyin, with its panel', tt, false, 120_000],
  ])('%s', async (_, { loginCode }, silent, ms) => {
    const reason = reasonOf(loginCode?.({ silent }))
    await jest.advanceTimersByTimeAsync(ms - 1)
    expect(jest.getTimerCount()).toBe(1)
    await jest.advanceTimersByTimeAsync(1)
    expect(await reason).toBe('timeout')
  })

  test('a session key that is never confirmed is not fresh', async () => {
    jest.mocked(Taro.checkSession).mockImplementation(never)
    const fresh = tt.isLoginFresh?.()
    await jest.advanceTimersByTimeAsync(5000)
    expect(await fresh).toBe(false)
  })
})

test('only a tap may bring up the login panel of Douyin', async () => {
  login.mockResolvedValue({ code: 'c1', errMsg: 'login:ok' })
  expect(await tt.loginCode?.({ silent: true })).toBe('c1')
  expect(await tt.loginCode?.({ silent: false })).toBe('c1')
  expect(login.mock.calls).toMatchObject([[{ force: false }], [{ force: true }]])
})
