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

/** Whether anything was edited, so that leaving would lose it. */
export const isProfileEdited = (base: Profile, edited: Profile): boolean =>
  profileFieldNames.some((name) => !isFieldEqual(name, base, edited))

const isSame = <Name extends ProfileField>(name: Name, one: Profile, other: Profile) =>
  profileFields[name].isSame(one[name], other[name])

export interface Merge {
  /** The profile of now with the person's edits over it. */
  readonly merged: Profile
  /** What was edited here and, to something else, on another device since `base` was read. */
  readonly conflicts: readonly ProfileUnit[]
}

/**
 * Puts a person's edits over a profile that may have changed since they began (three-way merge). A unit is merged
 * whole: half of one region and half of another is no place.
 *
 * @param base what the form was filled with.
 * @param edited what the person made of it.
 * @param current what the server has now.
 */
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

/**
 * The units that the server did not store as they were sent. It answers success even then (contract 6.11): an
 * unreadable birthday is cleared, a nickname `0` becomes empty.
 */
export function unsavedUnits(sent: Profile, answered: Profile): readonly ProfileUnit[] {
  const differing = profileFieldNames.filter((name) => !isSame(name, sent, answered))
  return Array.from(new Set(differing.map((name) => profileFields[name].unit)))
}
