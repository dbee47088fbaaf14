import Taro from '@tarojs/taro'
import { wasCancelled } from './failure'
import { PlatformLoginError } from './login-error'
import { timeLimits, tooLate, withTimeLimit } from './time-limit'

const reasonOf = (failure: unknown) => {
  if (failure === tooLate) return 'timeout'
  return wasCancelled(failure) ? 'cancelled' : 'failed'
}

/** Calls the platform's login with these options, for at most `ms` milliseconds. Rejects with `PlatformLoginError`. */
export async function requestLoginCode(ms: number, options?: object): Promise<string> {
  try {
    const { code } = await withTimeLimit(ms, () => Taro.login({ ...options }))
    if (code) return code
  } catch (failure) {
    throw new PlatformLoginError(reasonOf(failure))
  }
  throw new PlatformLoginError('failed')
}

/** A login code without asking the person, on Alipay by `my.getAuthCode` with the silent scope. */
export const loginCode = (): Promise<string> => requestLoginCode(timeLimits.login)
