import Taro from '@tarojs/taro'

/**
 * The platform's word on who is here, without asking anybody: good once, for five minutes. `Taro.login` is
 * `my.getAuthCode` with the silent scope on Alipay.
 */
export async function loginCode(): Promise<string> {
  const { code } = await Taro.login()
  if (!code) throw new Error('a login without a code')
  return code
}
