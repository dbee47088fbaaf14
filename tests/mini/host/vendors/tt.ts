import { done, type Work } from '../reply'
import type { Services } from '../services'
import { login } from './common-calls'
import { launchOptions, systemInfoWithoutLanguage } from './system'
import type { OpenType } from './vendor'
import { wechatLike } from './wechat-like'

/**
 * Douyin's login. Somebody who isn't signed in to Douyin gets its panel, unless `force` is false: then there is only an
 * anonymous code.
 */
const douyinLogin =
  (services: Services): Work =>
  (options, reply) => {
    const { device, dialogs, foreground } = services
    const anonymousCode = `anonymous-${device.owner.name}`
    const signedIn = () => login(services, { anonymousCode, isLogin: true })(options, reply)
    if (device.signedInToPlatform) return signedIn()
    if (options.force === false) return reply.success({ code: '', anonymousCode, isLogin: false })
    foreground.leave()
    return dialogs.show({
      title: '抖音登录',
      buttons: ['登录'],
      answer(choice) {
        foreground.comeBack()
        if (choice === null) return reply.fail('user cancel')
        device.signedInToPlatform = true
        return signedIn()
      },
    })
  }

/** Asks the user; only inside of a tap, which this host takes for granted. */
const getUserProfile =
  ({ device, foreground }: Services): Work =>
  (_, reply) => {
    const { nickname: nickName, avatar: avatarUrl } = device.owner
    const userInfo = { nickName, avatarUrl, gender: 2, province: '', city: '', language: 'zh' }
    foreground.aside(() => reply.success({ userInfo, rawData: JSON.stringify(userInfo) }))
  }

/** Encrypted with the session key of the last login; a refusal is reported in `errMsg`. */
const getPhoneNumber: OpenType = ({ device, foreground }, answer) => {
  const signedOut = { errMsg: 'getPhoneNumber:fail not login' }
  const granted = { errMsg: 'getPhoneNumber:ok', ...device.encryptPhone(device.owner) }
  foreground.aside(() =>
    answer(
      'getphonenumber',
      device.refusals.get('getPhoneNumber') ?? (device.signedInToPlatform ? granted : signedOut),
    ),
  )
}

/** Douyin and the other apps of ByteDance. */
export const tt = wechatLike({
  target: 'tt',
  namespace: 'tt',
  clientType: 'toutiao',
  templateEnding: '.ttml',
  templateScript: 'utils.sjs',
  componentWords: ['button.open-type.getPhoneNumber'],
  calls: (services, { request }) => ({
    // By its typings a body is an object, an array or bytes.
    request(options, reply) {
      const { data } = options
      if (typeof data === 'string') services.journal.fault('tt.request', 'the body is a text')
      const fields = Object.entries(Object(data)).map(([key, value]) => [key, String(value)])
      return request({ ...options, data: new URLSearchParams(fields).toString() }, reply)
    },
    login: douyinLogin(services),
    checkSession: done(),
    getUserProfile: getUserProfile(services),
  }),
  members: (services) => ({
    getSystemInfoSync: () => ({ ...systemInfoWithoutLanguage, appName: 'Douyin' }),
    getLaunchOptionsSync: () => ({ ...launchOptions(services), scene: '011001' }),
  }),
  openTypes: { getPhoneNumber },
})
