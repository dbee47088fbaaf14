import { calendarDate } from './calendar-date'
import { type Gender, toGender } from './gender'

/** Everything there is to know of one field of the profile (documents personal-index and personal-save). */
interface FieldCodec<Value, Unit extends string = string, Counts extends boolean = boolean> {
  /** What a person edits as one: the name of its text (`profile.<unit>`), of its form control, and what merges whole. */
  readonly unit: Unit
  /** Whether a profile without it is incomplete. */
  readonly counts: Counts
  /** Reads the text that the wire (unescaped), a draft and the device's storage hold for it. Never throws. */
  parse(text: string): Value
  /** The same text. The wire's key is the field's own name. */
  format(value: Value): string
  /** Whether the server's answer is what was sent, up to what every server may change. */
  isSame(sent: Value, answered: Value): boolean
  isGiven(value: Value): boolean
}

/** Servers cut blanks around a text (contract 6.11), which loses nothing. */
const text = <Unit extends string>(unit: Unit): FieldCodec<string, Unit, true> => ({
  unit,
  counts: true,
  parse: (value) => value,
  format: (value) => value,
  isSame: (sent, answered) => sent.trim() === answered.trim(),
  isGiven: (value) => value !== '',
})

/** The shop stores a path for its own pictures and answers with the host that it prefers (contract 6.11). */
const urlPath = (url: string) => url.replace(/^(?:https?:)?\/\/[^/]*/i, '')

/** A default picture stands for none. */
const ownPath = (url: string) => (isDefaultAvatar(url) ? '' : urlPath(url))

const avatar: FieldCodec<string, 'avatar', true> = {
  ...text('avatar'),
  isSame: (sent, answered) => ownPath(sent) === ownPath(answered),
  isGiven: (url) => url !== '' && !isDefaultAvatar(url),
}

const gender: FieldCodec<Gender, 'gender', false> = {
  unit: 'gender',
  counts: false,
  parse: toGender,
  format: String,
  isSame: (sent, answered) => sent === answered,
  isGiven: (id) => id !== 0,
}

/** `YYYY-MM-DD`, or null when not given; as a text '' then, as the wire clears it. */
const birthday: FieldCodec<string | null, 'birthday', true> = {
  unit: 'birthday',
  counts: true,
  parse: calendarDate,
  format: (date) => date ?? '',
  isSame: (sent, answered) => sent === answered,
  isGiven: (date) => date !== null,
}

/** In the order in which a person is asked for what is missing. */
const codecs = {
  nickname: text('nickname'),
  avatar,
  gender,
  birthday,
  province: text('region'),
  city: text('region'),
  county: text('region'),
  address: text('address'),
}

export type ProfileField = keyof typeof codecs
export type ProfileUnit = (typeof codecs)[ProfileField]['unit']
/** A unit without which a profile is incomplete. */
export type CountedUnit = Extract<(typeof codecs)[ProfileField], { counts: true }>['unit']

/** What a person can edit about themselves. Plain text, never escaped. */
export type Profile = { readonly [Name in ProfileField]: ReturnType<(typeof codecs)[Name]['parse']> }

/**
 * The one table of the profile's fields. The profile's type, the wire's parameters, drafts, the stored shape, merging
 * and completeness derive from it.
 */
export const profileFields: { readonly [Name in ProfileField]: FieldCodec<Profile[Name], ProfileUnit> } =
  codecs

export const profileFieldNames: readonly ProfileField[] = Object.keys(codecs).filter(
  (name): name is ProfileField => name in codecs,
)

/** The units in the table's order, each with its fields. */
export const profileUnits: ReadonlyMap<ProfileUnit, readonly ProfileField[]> = profileFieldNames.reduce(
  (units, name) =>
    units.set(profileFields[name].unit, [...(units.get(profileFields[name].unit) ?? []), name]),
  new Map<ProfileUnit, readonly ProfileField[]>(),
)

/** Whether a profile without this unit is incomplete. */
export const isCounted = (unit: ProfileUnit): unit is CountedUnit =>
  profileUnits.get(unit)?.some((name) => profileFields[name].counts) ?? false

/** A profile of nobody. */
export const emptyProfile: Profile = {
  nickname: '',
  avatar: '',
  gender: 0,
  birthday: null,
  province: '',
  city: '',
  county: '',
  address: '',
}

/** A profile whose fields are made one by one. */
export function buildProfile(make: <Name extends ProfileField>(name: Name) => Profile[Name]): Profile {
  const profile: { -readonly [Name in ProfileField]: Profile[Name] } = { ...emptyProfile }
  const build = <Name extends ProfileField>(name: Name) => {
    profile[name] = make(name)
  }
  profileFieldNames.forEach(build)
  return profile
}

/** The field's text, for the wire, a draft or the storage. */
export function fieldText<Name extends ProfileField>(name: Name, profile: Profile): string {
  return profileFields[name].format(profile[name])
}

/** Whether two profiles hold exactly the same in this field. */
export const isFieldEqual = (name: ProfileField, one: Profile, other: Profile): boolean =>
  fieldText(name, one) === fieldText(name, other)

/** The picture that a server shows for somebody without one, under any of its paths (contract 10). */
export const isDefaultAvatar = (url: string): boolean => url.includes('default-user-avatar')

const isWhole = <Value>(
  values: Partial<Record<ProfileField, Value>>,
): values is Record<ProfileField, Value> => profileFieldNames.every((name) => name in values)

/** Something for each field of the profile, by its name. */
export function mapProfileFields<Value>(make: (name: ProfileField) => Value): Record<ProfileField, Value> {
  const values: Partial<Record<ProfileField, Value>> = {}
  for (const name of profileFieldNames) values[name] = make(name)
  if (!isWhole(values)) throw new TypeError('a profile field without a value')
  return values
}

/** The profile in these texts. */
export const parseProfile = (texts: Readonly<Record<ProfileField, string>>): Profile =>
  buildProfile((name) => profileFields[name].parse(texts[name]))
