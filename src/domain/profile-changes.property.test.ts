import fc from 'fast-check'
import { anyProfile, editedProfile } from '../../tests/support/any-profile'
import { runs } from '../../tests/support/property-runs'
import type { Profile, ProfileChanges } from './profile'
import { isProfileChanged, profileChanges, unsavedFields } from './profile-changes'

const fieldNames = [
  'avatar',
  'nickname',
  'gender',
  'birthday',
  'province',
  'city',
  'county',
  'address',
] as const

/** What an honest shop makes of the changes. */
function stored(saved: Profile, { birthday, ...changes }: ProfileChanges): Profile {
  return { ...saved, ...changes, birthday: birthday === undefined ? saved.birthday : birthday || null }
}

test('the changes make the edited profile of the saved one, but for an emptied nickname', () => {
  fc.assert(
    fc.property(editedProfile, ({ saved, edited }) => {
      const nickname = edited.nickname || saved.nickname
      expect(stored(saved, profileChanges(saved, edited))).toEqual({ ...edited, nickname })
    }),
    runs(2000),
  )
})

test('nothing is sent but the nickname and what differs', () => {
  fc.assert(
    fc.property(editedProfile, ({ saved, edited }) => {
      const sent = Object.keys(profileChanges(saved, edited))
      const differing = fieldNames.filter((name) => saved[name] !== edited[name])
      expect(sent.filter((name) => name !== 'nickname')).toEqual(
        differing.filter((name) => name !== 'nickname'),
      )
      expect(isProfileChanged(saved, edited)).toBe(differing.length > 0)
    }),
    runs(1000),
  )
})

test('nothing is unsaved where the shop stored what was sent', () => {
  fc.assert(
    fc.property(editedProfile, ({ saved, edited }) => {
      const changes = profileChanges(saved, edited)
      expect(unsavedFields(changes, stored(saved, changes))).toEqual([])
    }),
    runs(1000),
  )
})

test('nothing is unsaved where the shop cut off the blanks around', () => {
  fc.assert(
    fc.property(editedProfile, ({ saved, edited }) => {
      const changes = profileChanges(saved, edited)
      const answer = stored(saved, changes)
      expect(unsavedFields(changes, { ...answer, nickname: answer.nickname.trim() })).toEqual([])
    }),
    runs(1000),
  )
})

test('every field that was sent and came back as another is named, and no other field', () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, anyProfile, (saved, edited, answer) => {
      const sent = profileChanges(saved, edited)
      const wrong = fieldNames.filter((name) => {
        if (sent[name] === undefined) return false
        const [one, other] = [edited[name], answer[name]]
        return String(one ?? '').trim() !== String(other ?? '').trim()
      })
      expect([...unsavedFields(sent, answer)].sort()).toEqual([...wrong].sort())
    }),
    runs(1000),
  )
})
