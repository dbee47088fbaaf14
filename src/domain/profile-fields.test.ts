import fc from 'fast-check'
import type { TextKey } from '@/locales/catalogue'
import type { profileControls } from '@/pages/profile/profile-controls'
import { anyProfile } from '../../tests/support/any-profile'
import { runs } from '../../tests/support/property-runs'
import type { ProfileStep } from './profile-completeness'
import {
  buildProfile,
  type CountedUnit,
  emptyProfile,
  fieldText,
  isCounted,
  isDefaultAvatar,
  isFieldEqual,
  mapProfileFields,
  mapTypedFields,
  type Profile,
  type ProfileField,
  type ProfileUnit,
  parseProfile,
  profileFieldNames,
  profileFields,
  profileUnits,
  type TypedField,
  typedProblem,
} from './profile-fields'
import { profileTexts, withTexts } from './profile-texts'

const whole: Profile = {
  nickname: 'p001',
  avatar: 'https://shop.example/static/a.png',
  gender: 2,
  birthday: '1996-02-29',
  province: '浙江省',
  city: '杭州市',
  county: '西湖区',
  address: '龙井路 1 号',
}

test('the fields are those of documents personal-index and personal-save, in the order of asking', () => {
  expect(profileFieldNames).toEqual([
    ...['nickname', 'avatar', 'gender', 'birthday', 'province', 'city', 'county', 'address'],
  ])
})

test('a region is one unit of three fields; every other field is a unit of its own', () => {
  expect(Object.fromEntries(profileUnits)).toEqual({
    nickname: ['nickname'],
    avatar: ['avatar'],
    gender: ['gender'],
    birthday: ['birthday'],
    region: ['province', 'city', 'county'],
    address: ['address'],
  })
})

test('a profile is incomplete without any unit but the gender', () => {
  expect(Array.from(profileUnits.keys()).filter((unit) => !isCounted(unit))).toEqual(['gender'])
})

test('a profile as texts', () => {
  expect(profileTexts(whole)).toEqual({ ...whole, gender: '2' })
  expect(profileTexts(emptyProfile)).toEqual({
    ...{ nickname: '', avatar: '', gender: '0', birthday: '' },
    ...{ province: '', city: '', county: '', address: '' },
  })
})

test('reading a field from its own text gives the same value, for any profile', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      expect(parseProfile(mapProfileFields((name) => fieldText(name, profile)))).toEqual(profile)
      expect(withTexts(emptyProfile, profileTexts(profile))).toEqual(profile)
    }),
    runs(1000),
  )
})

test('a stored text never keeps other fields from being saved; a new one follows the rules', () => {
  const long = '路'.repeat(81)
  expect(typedProblem('address', long, long)).toBeNull()
  expect(typedProblem('address', long, '')).toBe('addressTooLong')
  expect(typedProblem('nickname', '', '')).toBeNull()
  expect(typedProblem('nickname', '', '小明')).toBe('required')
})

test('a field that the texts do not name stays as it is', () => {
  expect(withTexts(whole, { nickname: '', company: 'x' })).toEqual({ ...whole, nickname: '' })
  expect(withTexts(whole, {})).toEqual(whole)
})

test('reading never fails, whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { gender, birthday, ...texts } = parseProfile(mapProfileFields(() => text))
      expect([0, 1, 2]).toContain(gender)
      if (birthday !== null) expect(birthday).toBe(text)
      expect(new Set(Object.values(texts))).toEqual(new Set([text]))
    }),
    runs(500),
  )
})

test.each(['', '0', '2022-02-30', '0000-00-00', '1668859279', 'yesterday'])('birthday %j is none', (text) => {
  expect(profileFields.birthday.parse(text)).toBeNull()
})

test('a profile is built field by field', () => {
  expect(buildProfile((name) => whole[name])).toEqual(whole)
  expect(mapProfileFields((name) => name)).toMatchObject({ nickname: 'nickname', county: 'county' })
})

test('the fields that are typed are those with a rule', () => {
  expect(mapTypedFields((name) => name)).toEqual({ nickname: 'nickname', address: 'address' })
})

test('a gender is given unless it is secret', () => {
  const { isGiven } = profileFields.gender
  expect([isGiven(0), isGiven(1), isGiven(2)]).toEqual([false, true, true])
})

test('an avatar is the same on each of the shop’s hosts, and every default one is none', () => {
  const { isSame } = profileFields.avatar
  const path = '/static/upload/a.png'
  for (const host of ['https://shop.example', 'http://cdn.shop.example:8080', '//cdn.shop.example', '']) {
    expect(isSame('https://shop.example/static/upload/a.png', host + path)).toBe(true)
    expect(isSame(`${host}/static/upload/b.png`, path)).toBe(false)
  }
  expect(isSame('https://shop.example/static/default-user-avatar.jpg', '')).toBe(true)
  expect(isSame('/fetch?https://one.example/a.png', '/fetch?https://other.example/a.png')).toBe(false)
})

test('two fields are equal when they hold exactly the same', () => {
  expect(isFieldEqual('nickname', whole, { ...whole, nickname: 'p001 ' })).toBe(false)
  expect(isFieldEqual('birthday', whole, { ...whole, birthday: null })).toBe(false)
  expect(isFieldEqual('gender', whole, { ...whole, nickname: 'x' })).toBe(true)
})

test.each([
  ['http://shop.example/static/index/default/images/default-user-avatar.jpg', true],
  ['https://shop.example/static/common/images/default-user-avatar-md.png', true],
  ['https://shop.example/static/upload/a.png', false],
  ['', false],
])('%s is the default image of a shop: %s', (url, isDefault) => {
  expect(isDefaultAvatar(url)).toBe(isDefault)
})

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false

// What derives from the table. Were one of these types written by hand, a new field could be forgotten there.
true satisfies Same<keyof Profile, ProfileField>
true satisfies Same<keyof typeof profileControls, ProfileUnit>
true satisfies Same<ProfileStep, 'mobile' | CountedUnit>
true satisfies Same<CountedUnit, Exclude<ProfileUnit, 'gender'>>

type TrialField = ProfileField | 'company'
type TrialUnit = ProfileUnit | 'company'

/**
 * Never called: a trial field `company` does not compile until every place has it. Each marked line is the type of one
 * such place, with the field, given what stands there today.
 */
function trialField(controls: typeof profileControls, unit: TrialUnit, typed: TypedField | 'company') {
  // @ts-expect-error the table has no row for it
  const table: Readonly<Record<TrialField, object>> = profileFields
  // @ts-expect-error the profile of nobody has no value for it
  const nobody: Profile & { readonly company: string } = emptyProfile
  // @ts-expect-error a profile written down without it is none
  const written: Profile & { readonly company: string } = whole
  // @ts-expect-error the profile screen has no control for it
  const screen: Readonly<Record<TrialUnit, unknown>> = controls
  // @ts-expect-error no language has a name for it
  const name: TextKey = `profile.${unit}`
  // @ts-expect-error no language asks for it
  const next: TextKey = `next.${unit === 'gender' ? 'region' : unit}`
  // @ts-expect-error no language says that it is too long; a field without a rule can't be typed
  const tooLong: TextKey = `problem.${typed}TooLong`
  return [table, nobody, written, screen, name, next, tooLong]
}
void trialField

/** Never called: the same lines without the trial field compile, so it is the field alone that they miss. */
function fieldsOfToday(controls: typeof profileControls, unit: ProfileUnit, typed: TypedField) {
  const table: Readonly<Record<ProfileField, object>> = profileFields
  const nobody: Profile = emptyProfile
  const screen: Readonly<Record<ProfileUnit, unknown>> = controls
  const name: TextKey = `profile.${unit}`
  const next: TextKey = `next.${unit === 'gender' ? 'region' : unit}`
  const tooLong: TextKey = `problem.${typed}TooLong`
  return [table, nobody, screen, name, next, tooLong]
}
void fieldsOfToday
