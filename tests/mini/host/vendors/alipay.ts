import { type Fields, fieldsOf, textOf } from '../foreign-values'
import type { Wording, Works } from '../reply'
import type { Services } from '../services'
import { alipayDialogs } from './alipay-dialogs'
import { barColour, clipboard, commonCalls, commonMembers, eventChannel, toast } from './common-calls'
import { httpCalls } from './http-calls'
import { systemInfo } from './system'
import type { OpenType, Vendor } from './vendor'

const HTTP_FAILURE = 19
const FULL = { error: 2, errorMessage: '存储空间已满' }

/** What Alipay adds to what other platforms answer. */
const additions: Readonly<Record<string, (result: Fields) => Fields>> = {
  navigateTo: () => ({ eventChannel }),
  vibrateShort: () => ({ success: true }),
  setClipboard: () => ({ success: true }),
  chooseImage: ({ tempFilePaths }) => ({ apFilePaths: tempFilePaths }),
  // The status of an upload is a text here.
  uploadFile: ({ statusCode }) => ({ statusCode: String(statusCode) }),
}

/** Alipay's failures carry a number and words; 2 is what it calls a parameter that it can't use. */
const wording: Wording = {
  words: {
    cancel: ['用户取消操作', 11],
    offline: ['网络出错', 12],
    interrupted: ['网络出错', 12],
    timeout: ['超时', 13],
    aborted: ['request abort', 9],
    'forbidden domain': ['无权跨域', 11],
    'file not found': ['文件不存在', 11],
  },
  success: (api, result) => ({ ...result, ...additions[api]?.(result) }),
  failure: (_, words, code = 2) => ({ error: code, errorMessage: words }),
}

/** `headers`, `status`, and everything from 400 on is a failure (error 19). */
const http = (services: Services) =>
  httpCalls(services, {
    headers: 'headers',
    bodyKind: ({ dataType }) => (textOf(dataType) || 'json').toLowerCase(),
    answer(reply, { status, headers }, data) {
      const result = { status, statusCode: status, headers, header: headers, data }
      if (status < 400) reply.success(result)
      else reply.failWith({ ...result, error: HTTP_FAILURE, errorMessage: 'http status error' })
    },
  })

function calls(services: Services): Works {
  const { device, journal } = services
  const { request, uploadFile } = http(services)
  return {
    ...commonCalls(services),
    ...alipayDialogs(services),
    request,
    uploadFile: (options, reply) =>
      options.fileType === 'image' ? uploadFile(options, reply) : reply.fail('fileType is required'),
    getStorage: ({ key }, reply) => reply.success({ data: device.storage.read(textOf(key)) ?? null }),
    showToast: toast(services, 'content'),
    setClipboard: clipboard(services, 'text'),
    // The call sets the title as well, and then has no colours.
    setNavigationBar: (options, reply) =>
      textOf(options.backgroundColor) === '' ? reply.success() : barColour(services)(options, reply),

    // The silent scope gives a code at once; another would ask the user first.
    getAuthCode({ scopes }, reply) {
      if (String(scopes) !== 'auth_base') return reply.fail('用户取消授权', 11)
      journal.logins += 1
      const authSuccessScopes = ['auth_base']
      return reply.success({ authCode: device.owner.name, authSuccessScopes, authErrorScopes: {} })
    },

    // The answer is JSON in a text, and a refusal is a success with another code.
    getOpenUserInfo(_, reply) {
      const { nickname, avatar } = device.owner
      const code = device.openUserInfoCode
      const user = { code, msg: 'Success', nickName: nickname, avatar, gender: 'f', province: '', city: '' }
      const response = code === '10000' ? user : { code, msg: 'Insufficient Permissions' }
      reply.success({ response: JSON.stringify({ response }) })
    },
  }
}

/** The synchronous storage takes and gives objects, and never throws; what isn't there is null. */
function members(services: Services): Fields {
  const { storage } = services.device
  const told = (work: () => void) => {
    try {
      work()
      return { success: true }
    } catch {
      return { success: false, ...FULL }
    }
  }
  return {
    ...commonMembers(services, 'WIFI', 'NOTREACHABLE'),
    getStorageSync: (options: unknown) => ({ data: storage.read(textOf(fieldsOf(options).key)) ?? null }),
    setStorageSync(options: unknown) {
      const { key, data } = fieldsOf(options)
      return told(() => storage.write(textOf(key), data))
    },
    removeStorageSync: (options: unknown) => told(() => storage.remove(textOf(fieldsOf(options).key))),
    getSystemInfoSync() {
      const { SDKVersion: _, ...fields } = systemInfo(services)
      return { ...fields, app: 'alipay' }
    },
    SDKVersion: '2.9.0',
  }
}

/** The user's yes; the profile itself is asked for afterwards. */
const getAuthorize: OpenType = ({ device, foreground }, answer) =>
  foreground.aside(() => {
    const refusal = device.refusals.get('getAuthorize')
    if (refusal) answer('error', refusal)
    else answer('getAuthorize', {})
  })

/** Alipay. */
export const alipay: Vendor = {
  target: 'alipay',
  namespace: 'my',
  clientType: 'alipay',
  templateEnding: '.axml',
  templateScript: 'utils.sjs',
  // The app runs in a service worker, which has a navigator; Taro reads the engine's kind from it.
  globals: { navigator: { swuserAgent: 'AlipayClient/10.5', userAgent: 'AlipayClient/10.5' } },
  // `onTap` listens to tap; `catchTouchMove` listens and lets it go no further.
  listens(attribute) {
    const caught = attribute.startsWith('catch')
    const name = attribute.slice(caught ? 5 : 2)
    return [name.charAt(0).toLowerCase() + name.slice(1), caught ? 'catch' : 'bind']
  },
  labelsMissButtons: true,
  componentWords: ['button.open-type.getAuthorize', 'button.scope.userInfo', 'input.type.nickname'],
  wording,
  calls,
  members,
  openTypes: { getAuthorize },
}
