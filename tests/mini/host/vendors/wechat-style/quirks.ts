import type { VendorQuirks } from '../../reply'

/** `errMsg` names the call and its outcome, on WeChat and Douyin alike. */
export const wechatQuirks: VendorQuirks = {
  success: (api, result) => ({ ...result, errMsg: `${api}:ok` }),
  failure: (api, words, code) => ({
    ...(code === undefined ? {} : { errno: code, errNo: code }),
    errMsg: `${api}:fail ${words}`,
  }),
}
