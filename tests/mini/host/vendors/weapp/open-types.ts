import type { OpenType } from '../vendor'

const NOT_AGREED = 104

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
    const refusal = device.refusals.get('getPhoneNumber')
    const words = 'getPhoneNumber:fail privacy permission is not authorized'
    if (!allowed) answer('getphonenumber', { errno: NOT_AGREED, errMsg: words })
    else
      answer(
        'getphonenumber',
        refusal ?? {
          ...{ errMsg: 'getPhoneNumber:ok', code: `phone-${device.owner.mobile}` },
          ...device.encryptPhone(device.owner),
        },
      )
  })

/** WeChat's own buttons. The consent itself is given by `resolve`; this event only reports the tap. */
export const openTypes: Readonly<Record<string, OpenType>> = {
  chooseAvatar,
  getPhoneNumber,
  agreePrivacyAuthorization: (_, answer) => answer('agreeprivacyauthorization', { errMsg: 'ok' }),
}
