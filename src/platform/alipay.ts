import * as v from 'valibot'
import type { Gender } from '@/domain/gender'
import { wasCancelled } from './failure'
import { loginCode } from './login-code'
import { miniProgram } from './mini-program'
import type { ProfileOutcome, Vendor } from './platform'
import { timeLimits, withTimeLimit } from './time-limit'

/** What Taro doesn't declare. */
declare const my: {
  getOpenUserInfo: (question: {
    success: (answer: { response?: string }) => void
    fail: (failure: object) => void
  }) => void
  datePicker: (question: {
    format: 'yyyy-MM-dd'
    currentDate: string
    startDate: string
    endDate: string
    success: (answer: { date?: string }) => void
  }) => void
  /** Base library 1.23.0. */
  regionPicker: (question: {
    title: string
    selectedItem?: string[]
    /** Otherwise the names are those of 2020. */
    adVersion: 'UPTODATE'
    success: (answer: { data?: string[] }) => void
  }) => void
}

const text = v.fallback(v.string(), '')

const profileAnswer = v.object({
  response: v.object({ code: text, nickName: text, avatar: text, gender: text, province: text, city: text }),
})

const denied: ProfileOutcome = { kind: 'refused', reason: 'denied' }
const failed: ProfileOutcome = { kind: 'refused', reason: 'failed' }

const genders: Record<string, Gender> = { f: 1, m: 2 }

/** 40003: no permission for this; 40006: the product isn't switched on in the mini-program's settings. */
const notAllowed = ['40003', '40006']

const readProfile = (response: string | undefined): ProfileOutcome => {
  try {
    const person = v.parse(profileAnswer, JSON.parse(response ?? '')).response
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
        my.getOpenUserInfo({ success: ({ response }) => resolve(readProfile(response)), fail: reject })
      }),
  )

/** Alipay. */
export const vendor: Vendor = {
  ...miniProgram,
  clientType: 'alipay',
  loginCode,
  // The button itself asks (`getAuthorize`), and the profile can be read afterwards; its nickname may be empty.
  profileButton: ({ onAnswer }) => ({
    native: {
      openType: 'getAuthorize',
      scope: 'userInfo',
      onGetAuthorize: () => void openUserInfo().then(onAnswer, () => onAnswer(failed)),
      // Without any detail it is the person who said no.
      onError: (detail) => onAnswer(!detail || wasCancelled(detail) ? denied : failed),
    },
  }),
  askDate({ current, start, end, onChange }) {
    my.datePicker({
      format: 'yyyy-MM-dd',
      currentDate: current,
      startDate: start,
      endDate: end,
      success: ({ date }) => date && onChange(date),
    })
  },
  askRegion({ title, current, onChange }) {
    my.regionPicker({
      title,
      adVersion: 'UPTODATE',
      selectedItem: current.province ? [current.province, current.city, current.county] : undefined,
      success: ({ data }) => data && onChange(data),
    })
  },
  labelsMissButtons: true,
}
