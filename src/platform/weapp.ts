import './device-appearance.css'
import Taro from '@tarojs/taro'
import * as v from 'valibot'
import { wasCancelled } from './failure'
import { loginCode } from './login-code'
import { appearanceOf, appInfo, miniProgram } from './mini-program'
import { phoneAnswer } from './phone-answer'
import type { PhoneRefusal, Vendor } from './platform'
import { quietly } from './quietly'
import { secureStorage } from './storage/weapp-secure-storage'

const avatarDetail = v.looseObject({ avatarUrl: v.string() })

const phoneDetail = v.object({
  ...phoneAnswer,
  errno: v.fallback(v.optional(v.number()), undefined),
})

/** The paid calls are used up; the phone number is not declared in the privacy guide. */
const unavailable = [1400001, 112]

const refusalOf = (errno: number | undefined, words: string): PhoneRefusal => {
  if (words.endsWith(':ok')) return 'tooOld'
  if (errno !== undefined && unavailable.includes(errno)) return 'unavailable'
  if (/not declared|no permission/i.test(words)) return 'unavailable'
  // «user deny», «user cancel», and «privacy permission is not authorized» after a no to the privacy sheet.
  return /deny|cancel|not authorized/i.test(words) ? 'denied' : 'failed'
}

/** WeChat. Its privacy sheet is in elements/privacy-sheet.weapp.tsx. */
export const vendor: Vendor = {
  ...miniProgram,
  clientType: 'weixin',
  // No `isLoginFresh`: phone numbers come by code, and the shop decrypts nothing with the session key any more.
  loginCode,
  secure: secureStorage,
  // The person's own picture, the camera and the album, cut square (base library 2.21.2). There is no event when the
  // person changes their mind, or when WeChat rejects the picture. It fails where the operator hasn't declared it.
  avatarChoice: (onAnswer) => ({
    native: {
      openType: 'chooseAvatar',
      onChooseAvatar: (detail) => {
        if (v.is(avatarDetail, detail) && detail.avatarUrl)
          onAnswer({ kind: 'chosen', path: detail.avatarUrl })
        else if (!wasCancelled(detail)) onAnswer({ kind: 'refused', reason: 'failed' })
      },
    },
  }),
  // Base library 2.32.3. Without consent a nickname field is an ordinary one, and doesn't ask by itself.
  prepareNickname: () => quietly(() => Taro.requirePrivacyAuthorize?.({})),
  showAppearance: appearanceOf({
    // Old clients don't tell.
    deviceTheme: () => (appInfo().theme === 'dark' ? 'dark' : 'light'),
    // Base library 2.11.0.
    followDeviceTheme: (listener) => quietly(() => Taro.onThemeChange(listener)),
    paintBehind(colour) {
      const all = { backgroundColor: colour, backgroundColorTop: colour, backgroundColorBottom: colour }
      quietly(() => Taro.setBackgroundColor(all))
    },
  }),
  guardUnsavedChanges: (question) =>
    quietly(() =>
      question === null
        ? Taro.disableAlertBeforeUnload({})
        : Taro.enableAlertBeforeUnload({ message: question }),
    ),
  // `getPhoneNumber` gives a code (base library 2.21.2), which is not the login code. A shop of version 2.2.2 reads the
  // encrypted data instead (contract 10), so both are passed on.
  readPhone(detail) {
    const { errMsg, errno, code, encryptedData, iv } = v.parse(phoneDetail, Object(detail))
    return code
      ? { kind: 'granted', grant: { code, encryptedData, iv } }
      : { kind: 'refused', reason: refusalOf(errno, errMsg) }
  },
}
