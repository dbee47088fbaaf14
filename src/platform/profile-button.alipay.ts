import { fallback, object, parse, string } from 'valibot'
import type { Gender } from '@/domain/gender'
import { wasCancelled } from './failure'
import type { ProfileOutcome, ProfileRequest } from './profile-outcome'
import { timeLimits, withTimeLimit } from './time-limit'

/** Taro doesn't declare it. */
declare const my: {
  getOpenUserInfo: (question: {
    success: (answer: { response?: string }) => void
    fail: (failure: object) => void
  }) => void
}

const text = fallback(string(), '')

const answerSchema = object({
  response: object({ code: text, nickName: text, avatar: text, gender: text, province: text, city: text }),
})

const denied: ProfileOutcome = { kind: 'refused', reason: 'denied' }
const failed: ProfileOutcome = { kind: 'refused', reason: 'failed' }

const genders: Record<string, Gender> = { f: 1, m: 2 }

/** 40003: no permission for this; 40006: the product isn't on in the mini-program's settings. */
const notAllowed = ['40003', '40006']

const read = (response: string | undefined): ProfileOutcome => {
  try {
    const person = parse(answerSchema, JSON.parse(response ?? '')).response
    if (notAllowed.includes(person.code)) return { kind: 'refused', reason: 'notAllowed' }
    if (person.code !== '10000') return failed
    const { nickName, avatar, gender, province, city } = person
    return {
      kind: 'given',
      profile: { nickname: nickName, avatar, gender: genders[gender] ?? 0, province, city },
    }
  } catch {
    return failed
  }
}

const openUserInfo = () =>
  withTimeLimit(
    timeLimits.login,
    () =>
      new Promise<ProfileOutcome>((resolve, reject) => {
        my.getOpenUserInfo({ success: ({ response }) => resolve(read(response)), fail: reject })
      }),
  )

/** Alipay asks by the button's own `getAuthorize`, and hands the profile out afterwards; its nickname may be empty. */
export const profileButton: ProfileRequest | null = ({ onAnswer }) => ({
  native: {
    openType: 'getAuthorize',
    scope: 'userInfo',
    onGetAuthorize: () => void openUserInfo().then(onAnswer, () => onAnswer(failed)),
    // Without any detail it is the person who said no.
    onError: (detail) => onAnswer(!detail || wasCancelled(detail) ? denied : failed),
  },
})
