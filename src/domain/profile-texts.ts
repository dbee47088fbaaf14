import { buildProfile, fieldText, type Profile, profileFieldNames, profileFields } from './profile-fields'

/** An edited profile as texts by field name, to keep on the device. */
export const profileTexts = (profile: Profile): Record<string, string> =>
  Object.fromEntries(profileFieldNames.map((name) => [name, fieldText(name, profile)]))

/** What such texts make of a profile; a field that they don't name stays as it is. */
export const withTexts = (profile: Profile, texts: Readonly<Record<string, string>>): Profile =>
  buildProfile((name) => {
    const text = texts[name]
    return text === undefined ? profile[name] : profileFields[name].parse(text)
  })
