import {
  type CountedUnit,
  isCounted,
  type Profile,
  type ProfileField,
  profileFields,
  profileUnits,
} from './profile-fields'

/** One thing that makes an account more useful to its owner. */
export type ProfileStep = 'mobile' | CountedUnit

const countedUnits = Array.from(profileUnits.keys()).filter(isCounted)

/** In the order in which they are asked for. The gender may be kept secret for good. */
export const profileSteps: readonly ProfileStep[] = ['mobile', ...countedUnits]

export interface Completeness {
  readonly done: number
  readonly total: number
  /** The one thing to do next; null when nothing is missing. */
  readonly next: ProfileStep | null
}

const isGiven = <Name extends ProfileField>(name: Name, profile: Profile) =>
  profileFields[name].isGiven(profile[name])

/** How complete somebody's data is. A unit is given with its first field: a region with its province. */
export function profileCompleteness(person: Profile & { readonly mobile: string }): Completeness {
  const isMissing = (step: ProfileStep) => {
    if (step === 'mobile') return person.mobile === ''
    const [first] = profileUnits.get(step) ?? []
    return first !== undefined && !isGiven(first, person)
  }
  const missing = profileSteps.filter(isMissing)
  return { done: profileSteps.length - missing.length, total: profileSteps.length, next: missing[0] ?? null }
}
