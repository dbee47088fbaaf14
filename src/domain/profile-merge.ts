import {
  buildProfile,
  isFieldEqual,
  type Profile,
  type ProfileField,
  type ProfileUnit,
  profileFieldNames,
  profileFields,
  profileUnits,
} from './profile-fields'

/** Whether there are unsaved edits. */
export const isProfileEdited = (base: Profile, edited: Profile): boolean =>
  profileFieldNames.some((name) => !isFieldEqual(name, base, edited))

const isSame = <Name extends ProfileField>(name: Name, one: Profile, other: Profile) =>
  profileFields[name].isSame(one[name], other[name])

/** Applies edits of `base` to the server's profile (three-way merge). A unit merges whole: no mix of two regions. */
export function mergeProfile(base: Profile, edited: Profile, current: Profile) {
  const areSame = (names: readonly ProfileField[], one: Profile, other: Profile) =>
    names.every((name) => isSame(name, one, other))
  // Edited here, and changed to another value on the server since `base` was read.
  const conflicts: ProfileUnit[] = []
  const taken = new Set<ProfileField>()
  for (const [unit, names] of profileUnits) {
    if (names.every((name) => isFieldEqual(name, base, edited))) continue
    for (const name of names) taken.add(name)
    if (!areSame(names, base, current) && !areSame(names, edited, current)) conflicts.push(unit)
  }
  return { merged: buildProfile((name) => (taken.has(name) ? edited : current)[name]), conflicts }
}

/** What the server stored differently in spite of its success (contract 6.11): a bad birthday, a nickname `0`. */
export function unsavedUnits(sent: Profile, answered: Profile): readonly ProfileUnit[] {
  const differing = profileFieldNames.filter((name) => !isSame(name, sent, answered))
  return Array.from(new Set(differing.map((name) => profileFields[name].unit)))
}
