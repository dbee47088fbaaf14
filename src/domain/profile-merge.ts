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

export interface Merge {
  readonly merged: Profile
  /** Units that were edited here and changed to another value on the server since `base` was read. */
  readonly conflicts: readonly ProfileUnit[]
}

/** Applies edits of `base` to the server's profile (three-way merge). A unit merges whole: no mix of two regions. */
export function mergeProfile(base: Profile, edited: Profile, current: Profile): Merge {
  const changed = (names: readonly ProfileField[], to: Profile) =>
    names.some((name) => !isSame(name, base, to))
  const isEdited = (names: readonly ProfileField[]) => names.some((name) => !isFieldEqual(name, base, edited))
  const conflicts: ProfileUnit[] = []
  const taken = new Set<ProfileField>()
  for (const [unit, names] of profileUnits) {
    if (!isEdited(names)) continue
    for (const name of names) taken.add(name)
    const differs = names.some((name) => !isSame(name, edited, current))
    if (changed(names, current) && differs) conflicts.push(unit)
  }
  return { merged: buildProfile((name) => (taken.has(name) ? edited : current)[name]), conflicts }
}

/** What the server stored differently in spite of its success (contract 6.11): a bad birthday, a nickname `0`. */
export function unsavedUnits(sent: Profile, answered: Profile): readonly ProfileUnit[] {
  const differing = profileFieldNames.filter((name) => !isSame(name, sent, answered))
  return Array.from(new Set(differing.map((name) => profileFields[name].unit)))
}
