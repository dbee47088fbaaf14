import { buildProfile, fieldText, mapProfileFields, type Profile, profileFields } from './profile-fields'

/** The profile as texts by field name, for a draft. */
export const profileTexts = (profile: Profile): Record<string, string> =>
  mapProfileFields((name) => fieldText(name, profile))

/** Applies such texts to a profile. Fields without a text stay unchanged. */
export const withTexts = (profile: Profile, texts: Readonly<Record<string, string>>): Profile =>
  buildProfile((name) => {
    const text = texts[name]
    return text === undefined ? profile[name] : profileFields[name].parse(text)
  })
