import type { Answering } from '../../reply'
import type { Services } from '../../services'
import type { OpenType } from '../vendor'

/**
 * Douyin's login. Somebody who isn't signed in to Douyin gets its panel, unless `force` is false: then there is only an
 * anonymous code.
 */
export const loginApis = ({ device, dialogs, foreground, journal }: Services, answers: Answering) => ({
  login: answers('login', ({ force }, reply) => {
    const anonymousCode = `anonymous-${device.owner.name}`
    const signedIn = () => {
      journal.logins += 1
      reply.success({ code: device.owner.name, anonymousCode, isLogin: true })
    }
    if (device.signedInToPlatform) return signedIn()
    if (force === false) return reply.success({ code: '', anonymousCode, isLogin: false })
    foreground.leave()
    return dialogs.show({
      kind: 'login',
      title: '抖音登录',
      buttons: ['登录'],
      answer(choice) {
        foreground.comeBack()
        if (choice === null) return reply.fail('user cancel')
        device.signedInToPlatform = true
        return signedIn()
      },
    })
  }),
  checkSession: answers('checkSession', (_, reply) => reply.success()),
})

/** Asks the user; only inside of a tap, which this host takes for granted. */
export const profileApis = ({ device, foreground }: Services, answers: Answering) => ({
  getUserProfile: answers('getUserProfile', (_, reply) => {
    const { nickname, avatar } = device.owner
    const userInfo = {
      nickName: nickname,
      avatarUrl: avatar,
      gender: 2,
      province: '',
      city: '',
      language: 'zh',
    }
    foreground.aside(() => reply.success({ userInfo, rawData: JSON.stringify(userInfo) }))
  }),
})

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

/** Douyin's own buttons. */
export const openTypes: Readonly<Record<string, OpenType>> = { getPhoneNumber }
