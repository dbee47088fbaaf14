import Taro from '@tarojs/taro'
import { wasCancelled } from './failure'
import { PlatformLoginError } from './login-error'
import { timeLimits, tooLate, withTimeLimit } from './time-limit'

const reasonOf = (failure: unknown) => {
  if (failure === tooLate) return 'timeout'
  return wasCancelled(failure) ? 'cancelled' : 'failed'
}

/** One call of the platform's login with these options. Rejects with `PlatformLoginError`. */
export async function requestLoginCode(ms: number, options?: object): Promise<string> {
  try {
    const { code } = await withTimeLimit(ms, () => Taro.login({ ...options }))
    if (code) return code
  } catch (failure) {
    throw new PlatformLoginError(reasonOf(failure))
  }
  throw new PlatformLoginError('failed')
}

/**
 * The platform's proof of who is here, which asks nobody: valid once, for five minutes. `Taro.login` is
 * `my.getAuthCode` with the silent scope on Alipay.
 */
export const loginCode = (): Promise<string> => requestLoginCode(timeLimits.login)
