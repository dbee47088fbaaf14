import { type Fields, textOf } from '../foreign-values'
import { done, type Wording, type Works } from '../reply'
import type { Services } from '../services'
import { barColour, clipboard, commonCalls, commonMembers, toast } from './common-calls'
import { httpCalls } from './http-calls'
import { systemInfo } from './system'
import type { Vendor } from './vendor'

const pickers = ['picker.mode.region', 'picker.mode.date']
/** The buttons of a modal hold four characters; more is an error, not a shorter text. */
const BUTTON_CHARACTERS = 4

/** `errMsg` names the call and its outcome; an answer may have fields more by the name of its call. */
const wordingWith = (additions: Readonly<Record<string, Fields>>): Wording => ({
  words: {
    offline: ['net::ERR_INTERNET_DISCONNECTED'],
    aborted: ['abort'],
    'forbidden domain': ['url not in domain list'],
  },
  success: (api, result) => ({ ...result, ...additions[api], errMsg: `${api}:ok` }),
  failure: (api, words, code) => ({
    ...(code === undefined ? {} : { errno: code, errNo: code }),
    errMsg: `${api}:fail ${words}`,
  }),
})

const http = (services: Services) =>
  httpCalls(services, {
    headers: 'header',
    bodyKind({ responseType, dataType = 'json' }) {
      if (responseType === 'arraybuffer') return responseType
      return dataType === 'json' ? dataType : 'text'
    },
    answer: (reply, { status, headers }, data) =>
      reply.success({ statusCode: status, header: headers, data }),
  })

/** The asynchronous calls of the platforms that took WeChat for their model. */
const basicCalls = (services: Services) =>
  ({
    ...commonCalls(services),
    ...http(services),
    getStorage({ key, encrypt }, reply) {
      const data = services.device.storage.read(textOf(key), encrypt === true)
      return data === undefined ? reply.fail('data not found') : reply.success({ data })
    },
    showModal(options, reply) {
      const confirmText = textOf(options.confirmText) || '确定'
      const cancelText = textOf(options.cancelText) || '取消'
      for (const [name, text] of Object.entries({ confirmText, cancelText })) {
        if (text.length > BUTTON_CHARACTERS)
          return reply.fail(`${name} length should not larger than 4 Chinese characters`)
      }
      return services.dialogs.show({
        title: textOf(options.title),
        text: textOf(options.content),
        buttons: options.showCancel === false ? [confirmText] : [cancelText, confirmText],
        answer: (choice) =>
          reply.success({ confirm: choice === confirmText, cancel: choice !== confirmText }),
      })
    },
    showToast: toast(services, 'title'),
    setClipboardData: clipboard(services, 'data'),
    setNavigationBarColor: barColour(services),
    setNavigationBarTitle: done(),
  }) satisfies Works

/** What they have besides: of the storage only the asynchronous calls know `encrypt`, where there is any. */
function basicMembers(services: Services): Fields {
  const { storage } = services.device
  return {
    ...commonMembers(services, 'wifi', 'none'),
    // What isn't there is an empty text, not undefined.
    getStorageSync: (key: unknown) => storage.read(textOf(key)) ?? '',
    setStorageSync: (key: unknown, value: unknown) => storage.write(textOf(key), value),
    removeStorageSync: (key: unknown) => storage.remove(textOf(key)),
    getSystemInfoSync: () => systemInfo(services),
  }
}

interface Likeness
  extends Omit<Vendor, 'listens' | 'calls' | 'members' | 'componentWords' | 'openTypes' | 'wording'> {
  /** What it has beyond the pickers that all of them have. */
  componentWords?: readonly string[]
  /** What it adds to answers, by the names of the calls. */
  additions?: Readonly<Record<string, Fields>>
  /** Asynchronous calls that it has besides the basic ones, or in another way. */
  calls?(services: Services, basic: ReturnType<typeof basicCalls>): Works
  /** The same of all else. */
  members?(services: Services): Fields
  openTypes?: Vendor['openTypes']
}

/** A platform that took WeChat for its model. */
export const wechatLike = ({
  componentWords = [],
  additions = {},
  calls,
  members,
  ...vendor
}: Likeness): Vendor => ({
  openTypes: {},
  ...vendor,
  // `bindtap` listens to tap; `catchtouchmove` listens and lets it go no further.
  listens: (attribute) =>
    attribute.startsWith('catch') ? [attribute.slice(5), 'catch'] : [attribute.slice(4), 'bind'],
  componentWords: [...componentWords, ...pickers],
  wording: wordingWith(additions),
  calls(services) {
    const basic = basicCalls(services)
    return { ...basic, ...calls?.(services, basic) }
  },
  members: (services) => ({ ...basicMembers(services), ...members?.(services) }),
})
