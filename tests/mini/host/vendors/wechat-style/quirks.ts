import type { VendorQuirks } from '../../reply'

/** `errMsg` names the call and its outcome, on WeChat and Douyin alike. */
export const wechatQuirks: VendorQuirks = {
  success: (api, result) => ({ ...result, errMsg: `${api}:ok` }),
  failure: (api, words, code) => ({
    ...(code === undefined ? {} : { errno: code, errNo: code }),
    errMsg: `${api}:fail ${words}`,
  }),
}

/** `bindtap` listens to tap; `catchtouchmove` listens and lets it go no further. */
export const wechatListens = (attribute: string): [type: string, how: 'bind' | 'catch'] =>
  attribute.startsWith('catch') ? [attribute.slice(5), 'catch'] : [attribute.slice(4), 'bind']
