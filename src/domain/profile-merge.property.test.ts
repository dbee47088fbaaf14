import fc from 'fast-check'
import { anyProfile } from '../../tests/support/any-profile'
import { runs } from '../../tests/support/property-runs'
import type { Profile } from './profile-fields'
import { isProfileEdited, mergeProfile, unsavedUnits } from './profile-merge'

/** The units and their fields, on their own account: the code under test derives them from its table. */
const units = {
  nickname: ['nickname'],
  avatar: ['avatar'],
  gender: ['gender'],
  birthday: ['birthday'],
  region: ['province', 'city', 'county'],
  address: ['address'],
} as const
const unitNames = ['nickname', 'avatar', 'gender', 'birthday', 'region', 'address'] as const
type Unit = (typeof unitNames)[number]

const pathOf = (url: string) => url.replace('https://shop.example', '')

/** What of a unit counts as a change: servers cut blanks, and prefer a host of their own for images. */
const comparable = (unit: Unit, profile: Profile) =>
  units[unit].map((name) => (name === 'avatar' ? pathOf(profile.avatar) : String(profile[name] ?? '').trim()))
const isSame = (unit: Unit, one: Profile, other: Profile) =>
  comparable(unit, one).join('\0') === comparable(unit, other).join('\0')

const part = (unit: Unit, profile: Profile) => units[unit].map((name) => profile[name])
const isEdited = (unit: Unit, base: Profile, edited: Profile) =>
  part(unit, base).some((value, index) => value !== part(unit, edited)[index])

/** A profile that has some fields of this one; the others are its own. */
const variantOf = (base: Profile) =>
  fc
    .tuple(anyProfile, fc.subarray(unitNames.flatMap((unit) => [...units[unit]])))
    .map(([other, kept]): Profile => {
      const keep = Object.fromEntries(kept.map((name) => [name, base[name]]))
      return { ...other, ...keep }
    })

/** A profile, what a person made of it, and what the server has by now: a mix of both and of something else. */
const threeWays = anyProfile.chain((base) =>
  variantOf(base).chain((edited) =>
    fc.record({
      base: fc.constant(base),
      edited: fc.constant(edited),
      current: fc.oneof(variantOf(base), variantOf(edited)),
    }),
  ),
)

test('edited units come from the edit, and all others from the server', () => {
  fc.assert(
    fc.property(threeWays, ({ base, edited, current }) => {
      const { merged } = mergeProfile(base, edited, current)
      for (const unit of unitNames) {
        const expected = isEdited(unit, base, edited) ? edited : current
        expect([unit, part(unit, merged)]).toEqual([unit, part(unit, expected)])
      }
    }),
    runs(2000),
  )
})

test('a conflict is a unit that both sides changed, to different values', () => {
  fc.assert(
    fc.property(threeWays, ({ base, edited, current }) => {
      const expected = unitNames.filter(
        (unit) =>
          isEdited(unit, base, edited) && !isSame(unit, base, current) && !isSame(unit, edited, current),
      )
      expect(mergeProfile(base, edited, current).conflicts).toEqual(expected)
    }),
    runs(2000),
  )
})

test('over an unchanged profile the edit is the result', () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (base, edited) => {
      expect(mergeProfile(base, edited, base)).toEqual({ merged: edited, conflicts: [] })
    }),
    runs(1000),
  )
})

test('without an edit the server has the say', () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (base, current) => {
      expect(mergeProfile(base, base, current)).toEqual({ merged: current, conflicts: [] })
    }),
    runs(1000),
  )
})

test('the same change on both sides is no conflict', () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (base, edited) => {
      expect(mergeProfile(base, edited, edited)).toEqual({ merged: edited, conflicts: [] })
    }),
    runs(1000),
  )
})

test('merging again over the result changes nothing', () => {
  fc.assert(
    fc.property(threeWays, ({ base, edited, current }) => {
      const { merged } = mergeProfile(base, edited, current)
      expect(mergeProfile(current, merged, current).merged).toEqual(merged)
      expect(mergeProfile(base, edited, merged)).toEqual({ merged, conflicts: [] })
    }),
    runs(1000),
  )
})

test('a profile is edited when any of its fields is another', () => {
  fc.assert(
    fc.property(threeWays, ({ base, edited }) => {
      const differs = unitNames.some((unit) => isEdited(unit, base, edited))
      expect(isProfileEdited(base, edited)).toBe(differs)
    }),
    runs(1000),
  )
})

test('nothing is unsaved where the shop stored what was sent', () => {
  fc.assert(
    fc.property(anyProfile, (sent) => {
      expect(unsavedUnits(sent, { ...sent })).toEqual([])
    }),
    runs(500),
  )
})

test('nothing is unsaved where the shop cut off blanks and answered with another host', () => {
  fc.assert(
    fc.property(anyProfile, (sent) => {
      const trimmed = (name: 'nickname' | 'province' | 'city' | 'county' | 'address') => sent[name].trim()
      const avatar = sent.avatar.replace('https://shop.example', 'http://cdn.example:8080')
      const region = { province: trimmed('province'), city: trimmed('city'), county: trimmed('county') }
      const answered = {
        ...sent,
        avatar,
        ...region,
        nickname: trimmed('nickname'),
        address: trimmed('address'),
      }
      expect(unsavedUnits(sent, answered)).toEqual([])
    }),
    runs(500),
  )
})

test('every unit that came back as another is named, and no other', () => {
  fc.assert(
    fc.property(threeWays, ({ edited, current }) => {
      const wrong = unitNames.filter((unit) => !isSame(unit, edited, current))
      expect(unsavedUnits(edited, current)).toEqual(wrong)
    }),
    runs(1000),
  )
})
