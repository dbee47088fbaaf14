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
