import { textOf } from '../foreign-values'
import { done, type Works } from '../reply'
import type { Services } from '../services'
import { eventChannel, login } from './common-calls'
import { appBaseInfo } from './system'
import type { OpenType } from './vendor'
import { wechatLike } from './wechat-like'

const NOT_AGREED = 104

const calls = (services: Services): Works => {
  const { journal, privacy } = services
  return {
    login: login(services),
    checkSession: done(),
    requirePrivacyAuthorize: (_, reply) =>
      privacy.ask('requirePrivacyAuthorize', (allowed) =>
        allowed ? reply.success() : reply.fail('privacy permission is not authorized', NOT_AGREED),
      ),
    openPrivacyContract: done(() => void journal.toasts.push('《账户中心隐私保护指引》')),
    enableAlertBeforeUnload: done(({ message }) => {
      journal.leaveQuestion = String(message)
    }),
    disableAlertBeforeUnload: done(() => {
      journal.leaveQuestion = null
    }),
    setBackgroundColor: done(({ backgroundColor }) => {
      journal.paintedBehind = textOf(backgroundColor)
    }),
  }
}

/** Cancelling the avatar choice causes no event (base library 2.24.4). */
const chooseAvatar: OpenType = ({ device, foreground, privacy }, answer) =>
  privacy.ask('chooseAvatar', (allowed) => {
    if (!allowed) return
    const picture = [...device.pictures.keys()].at(-1)
    foreground.aside(() => picture !== undefined && answer('chooseavatar', { avatarUrl: picture }))
  })

/** The code is for the shop's server and no login code (base library 2.21.2). The encrypted number comes with it. */
const getPhoneNumber: OpenType = ({ device, privacy }, answer) =>
  privacy.ask('getPhoneNumber', (allowed) => {
    const refusal = allowed
      ? device.refusals.get('getPhoneNumber')
      : { errno: NOT_AGREED, errMsg: 'getPhoneNumber:fail privacy permission is not authorized' }
    const code = `phone-${device.owner.mobile}`
    const granted = { errMsg: 'getPhoneNumber:ok', code, ...device.encryptPhone(device.owner) }
    answer('getphonenumber', refusal ?? granted)
  })

/** WeChat. */
export const weapp = wechatLike({
  target: 'weapp',
  namespace: 'wx',
  clientType: 'weixin',
  templateEnding: '.wxml',
  templateScript: 'utils.wxs',
  componentWords: [
    'button.open-type.chooseAvatar',
    'button.open-type.getPhoneNumber',
    'button.open-type.agreePrivacyAuthorization',
    'input.type.nickname',
  ],
  additions: { navigateTo: { eventChannel }, showModal: { content: '' } },
  calls,
  members: (services) => ({
    onNeedPrivacyAuthorization: (listener: unknown) => services.privacy.listen(listener),
    getAppBaseInfo: () => appBaseInfo(services),
    onThemeChange: () => {},
  }),
  openTypes: {
    chooseAvatar,
    getPhoneNumber,
    // The consent itself is given by `resolve`; this event only reports the tap.
    agreePrivacyAuthorization: (_, answer) => answer('agreeprivacyauthorization', { errMsg: 'ok' }),
  },
})
