import fc, { type Arbitrary } from 'fast-check'
import type { Profile } from '@/domain/profile-fields'

const text = fc.oneof(
  fc.constantFrom('', '上海', '小明 😀', '<b>&"\'', ' p001 ', '0'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const birthday = fc
  .date({ min: new Date('1902-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Any profile that a person could have, as plain text. */
export const anyProfile: Arbitrary<Profile> = fc.record({
  avatar: fc.oneof(
    fc.constant(''),
    fc.webPath().map((path) => `https://shop.example/static${path}`),
  ),
  nickname: text,
  gender: fc.constantFrom(0, 1, 2),
  birthday: fc.option(birthday),
  province: text,
  city: text,
  county: text,
  address: text,
})

/** A profile and what somebody made of it: each field is as it was, or another. */
export const editedProfile: Arbitrary<{ saved: Profile; edited: Profile }> = fc
  .tuple(anyProfile, anyProfile, fc.subarray(['avatar', 'nickname', 'gender', 'birthday', 'city', 'address']))
  .map(([saved, other, kept]) => {
    const keep = Object.fromEntries(
      Object.entries(saved).filter(([key]) => kept.some((name) => name === key)),
    )
    return { saved, edited: { ...other, ...keep } }
  })
