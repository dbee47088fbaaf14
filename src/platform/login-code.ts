import Taro from '@tarojs/taro'
import { PlatformLoginError } from './login-error'
import { timeLimits, tooLate, withTimeLimit } from './time-limit'

/** Alipay's code for a person who closed its panel. */
const alipayCancelled = 11

const reasonOf = (failure: unknown) => {
  if (failure === tooLate) return 'timeout'
  const { errMsg, error }: { errMsg?: unknown; error?: unknown } = Object(failure)
  return Number(error) === alipayCancelled || /cancel|deny/i.test(String(errMsg)) ? 'cancelled' : 'failed'
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
