/** The platforms whose vendors publish typings; there are none of Baidu, QQ and JD. */
export type TypedTarget = 'weapp' | 'alipay' | 'tt'

/** Options that a call passes although the vendor's typings don't have them, because it means another vendor. */
export const foreignOptions: Record<TypedTarget, Readonly<Record<string, readonly string[]>>> = {
  weapp: {
    // For Alipay, where it is required.
    uploadFile: ['fileType'],
  },
  alipay: {
    // For WeChat: `redirect`; Taro says the type of an answer in both ways.
    request: ['responseType', 'redirect'],
    // Documented, and missing in the typings.
    uploadFile: ['timeout', 'fileName'],
    // Taro adds Alipay's own names and leaves WeChat's.
    confirm: ['confirmText', 'cancelText'],
    showToast: ['title', 'icon'],
    setClipboard: ['data'],
    chooseImage: ['sizeType'],
    // For WeChat: how strong the tick is.
    vibrateShort: ['type'],
  },
  tt: {
    // Documented, and missing in the typings of 2022: `timeout`; for WeChat: `redirect`.
    request: ['timeout', 'redirect'],
    uploadFile: ['fileType', 'timeout'],
    // Shown to the person by newer versions.
    getUserProfile: ['desc'],
    vibrateShort: ['type'],
  },
}

export interface Exception {
  target: TypedTarget
  api: string
  says: RegExp
  because: string
}

/** Where a vendor's typings are wrong, or ask for what the app never looks at. */
export const exceptions: readonly Exception[] = [
  ...(['weapp', 'alipay', 'tt'] as const).map((target) => ({
    target,
    api: 'request|uploadFile',
    says: /^(?:Type '{ abort: |Property 'onProgressUpdate' is missing in type '{ abort: )/,
    because: 'of a task the app uses nothing but abort',
  })),
  {
    target: 'weapp',
    api: 'request|uploadFile',
    says: /missing.* (?:cookies, exception, profile, useHttpDNS|errno, exception, useHttpDNS)$|'profile' is missing/,
    because: 'these are measurements of the network, which the app never reads',
  },
  {
    target: 'weapp',
    api: 'onNeedPrivacyAuthorization',
    says: /too few arguments|implicitly has an 'any' type/,
    because: 'the documents give the listener a second argument',
  },
  {
    target: 'weapp',
    api: 'getLaunchOptionsSync|onAppShow',
    says: /: apiCategory, forwardMaterials, hostExtraData$/,
    because: 'older clients don’t have them, and the app never reads them',
  },
  {
    target: 'alipay',
    api: 'getSystemInfoSync',
    says: /is missing the following properties from type 'ITypeSystemInfo'/,
    because: 'the app reads nothing but the language',
  },
  {
    target: 'alipay',
    api: 'chooseImage',
    says: /IMyChooseImageTempFiles/,
    because: 'the documents have a list here',
  },
  {
    target: 'alipay',
    api: 'getOpenUserInfo',
    says: /missing the following properties.*: avatar, code, nickName/,
    because: 'all of it is inside the text of `response`',
  },
  {
    target: 'alipay',
    api: 'request',
    says: /'"status"' does not exist in type '{ error\?/,
    because: 'the documents give error 19 the status and the body of the answer',
  },
  {
    target: 'alipay',
    api: 'uploadFile',
    says: /^Type 'string' is not assignable to type 'number'/,
    because: 'the documents give the status of an upload as a text',
  },
  {
    target: 'tt',
    api: 'chooseImage',
    says: /^Type 'string\[\]' is not assignable to type 'string'/,
    because: 'the documents have a list of paths',
  },
]
