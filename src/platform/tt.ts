import Taro from '@tarojs/taro'
import * as v from 'valibot'
import type { Gender } from '@/domain/gender'
import { wasCancelled } from './failure'
import { requestLoginCode } from './login-code'
import { miniProgram } from './mini-program'
import { phoneAnswer } from './phone-answer'
import type { PhoneRefusal, ProfileOutcome, Vendor } from './platform'
import { succeeds, timeLimits, tooLate, withTimeLimit } from './time-limit'
import { fieldsIn, transportOf } from './transport/mini-transport'

const phoneDetail = v.object(phoneAnswer)

const refusalOf = (words: string): PhoneRefusal => {
  if (words.endsWith(':ok')) return 'tooOld'
  // «platform auth deny»: the platform refuses the mini-program; it isn't the person who refuses.
  if (/permission|not support|no auth|platform auth/i.test(words)) return 'unavailable'
  // The person isn't signed in to Douyin, or no longer.
  if (/not login|invalid session/i.test(words)) return 'signedOut'
  if (/no phone number/i.test(words)) return 'noNumber'
  return /deny|cancel/i.test(words) ? 'denied' : 'failed'
}

const text = v.fallback(v.string(), '')

const profileAnswer = v.object({
  userInfo: v.object({
    nickName: text,
    avatarUrl: text,
    gender: v.fallback(v.number(), 0),
    province: text,
    city: text,
  }),
})

/** Douyin: 1 male, 2 female. */
const genders: Record<number, Gender> = { 1: 2, 2: 1 }

const readProfile = (answer: unknown): ProfileOutcome => {
  const { success, output } = v.safeParse(profileAnswer, answer)
  if (!success) return { kind: 'refused', reason: 'failed' }
  const { nickName, avatarUrl, gender, province, city } = output.userInfo
  const profile = { nickname: nickName, avatar: avatarUrl, gender: genders[gender] ?? 0, province, city }
  return { kind: 'given', profile }
}

/** Douyin. The shop decrypts phone numbers with the session key of the last login (contract 6.9). */
export const vendor: Vendor = {
  ...miniProgram,
  clientType: 'toutiao',
  // Without `force: false` Douyin shows its login panel to a person who isn't signed in to Douyin.
  loginCode: ({ silent }) =>
    requestLoginCode(silent ? timeLimits.login : timeLimits.loginPanel, { force: !silent }),
  // Douyin takes the fields of a form as an object, and encodes them itself.
  transport: transportOf(fieldsIn),
  isLoginFresh: () => succeeds(timeLimits.checkSession, () => Taro.checkSession()),
  // Encrypted data, and since base library 3.51.0 a code as well. Today's shop reads the encrypted data alone
  // (contract 6.9); both are passed on.
  readPhone(detail) {
    const { errMsg, code, encryptedData, iv } = v.parse(phoneDetail, Object(detail))
    return (encryptedData && iv) || code
      ? { kind: 'granted', grant: { code, encryptedData, iv } }
      : { kind: 'refused', reason: refusalOf(errMsg) }
  },
  // `tt.getUserProfile` asks the person, and works only directly inside a tap.
  profileButton: ({ purpose, onAnswer }) => ({
    onClick() {
      withTimeLimit(timeLimits.person, () => Taro.getUserProfile({ desc: purpose })).then(
        (answer) => onAnswer(readProfile(answer)),
        (failure: unknown) => {
          const denied = failure === tooLate || wasCancelled(failure)
          onAnswer({ kind: 'refused', reason: denied ? 'denied' : 'failed' })
        },
      )
    },
  }),
}
