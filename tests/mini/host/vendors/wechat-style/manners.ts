import type { Manners } from '../../reply'

/** `errMsg` says which call ended how; WeChat and Douyin agree on it. */
export const wechatManners: Manners = {
  success: (api, result) => ({ ...result, errMsg: `${api}:ok` }),
  failure: (api, words, code) => ({
    ...(code === undefined ? {} : { errno: code, errNo: code }),
    errMsg: `${api}:fail ${words}`,
  }),
}
