import Taro from '@tarojs/taro'
import { fallback, number, object, safeParse, string } from 'valibot'
import type { Gender } from '@/domain/gender'
import { wasCancelled } from './failure'
import type { ProfileOutcome, ProfileRequest } from './profile-outcome'
import { timeLimits, tooLate, withTimeLimit } from './time-limit'

const text = fallback(string(), '')

const answerSchema = object({
  userInfo: object({
    nickName: text,
    avatarUrl: text,
    gender: fallback(number(), 0),
    province: text,
    city: text,
  }),
})

/** Douyin: 1 male, 2 female. */
const genders: Record<number, Gender> = { 1: 2, 2: 1 }

const read = (answer: unknown): ProfileOutcome => {
  const { success, output } = safeParse(answerSchema, answer)
  if (!success) return { kind: 'refused', reason: 'failed' }
  const { nickName, avatarUrl, gender, province, city } = output.userInfo
  const person = { nickname: nickName, avatar: avatarUrl, gender: genders[gender] ?? 0, province, city }
  return { kind: 'given', profile: person }
}

/** `tt.getUserProfile` asks the person, and only right inside of a tap. */
export const profileButton: ProfileRequest | null = ({ purpose, onAnswer }) => ({
  onClick() {
    withTimeLimit(timeLimits.person, () => Taro.getUserProfile({ desc: purpose })).then(
      (answer) => onAnswer(read(answer)),
      (failure: unknown) => {
        const denied = failure === tooLate || wasCancelled(failure)
        onAnswer({ kind: 'refused', reason: denied ? 'denied' : 'failed' })
      },
    )
  },
})
