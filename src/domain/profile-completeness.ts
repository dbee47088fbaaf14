import {
  type CountedUnit,
  isCounted,
  type Profile,
  type ProfileField,
  profileFields,
  profileUnits,
} from './profile-fields'

/** One item of a complete account. */
export type ProfileStep = 'mobile' | CountedUnit

const countedUnits = Array.from(profileUnits.keys()).filter(isCounted)

/** In the order in which they are asked for. Gender doesn't count: it may stay secret. */
export const profileSteps: readonly ProfileStep[] = ['mobile', ...countedUnits]

const isGiven = <Name extends ProfileField>(name: Name, profile: Profile) =>
  profileFields[name].isGiven(profile[name])

/** How complete an account is. A unit is given when its first field is: a region when its province is. */
export function profileCompleteness(person: Profile & { readonly mobile: string }) {
  const isMissing = (step: ProfileStep) => {
    if (step === 'mobile') return person.mobile === ''
    const [first] = profileUnits.get(step) ?? []
    return first !== undefined && !isGiven(first, person)
  }
  const missing = profileSteps.filter(isMissing)
  return { done: profileSteps.length - missing.length, total: profileSteps.length, next: missing[0] ?? null }
}
