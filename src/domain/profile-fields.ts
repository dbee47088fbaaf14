import { calendarDate } from './calendar-date'
import { type Gender, toGender } from './gender'
import { addressProblem, type FieldProblem, nicknameProblem } from './validation'

/** Describes one field of the profile (documents personal-index and personal-save). */
interface FieldCodec<Value, Unit extends string = string, Counts extends boolean = boolean> {
  /** The fields that are edited together and merge whole. Names the label (`profile.<unit>`) and the form control. */
  readonly unit: Unit
  /** Whether a profile without it is incomplete. */
  readonly counts: Counts
  /** Parses the text form, which the wire (unescaped), drafts and storage share. Never throws. */
  parse(text: string): Value
  /** The text form. The wire's key is the field's name. */
  format(value: Value): string
  /** Whether the server stored what was sent, ignoring changes that servers make without loss. */
  isSame(sent: Value, answered: Value): boolean
  isGiven(value: Value): boolean
}

/** Servers may trim a text (contract 6.11): trimmed texts count as the same. */
const text = <Unit extends string>(unit: Unit): FieldCodec<string, Unit, true> => ({
  unit,
  counts: true,
  parse: (value) => value,
  format: (value) => value,
  isSame: (sent, answered) => sent.trim() === answered.trim(),
  isGiven: (value) => value !== '',
})

interface TypedCodec<Unit extends string> extends FieldCodec<string, Unit, true> {
  /** Why the shop would refuse the text. */
  problem(text: string): FieldProblem | null
}

/** A text that a person types into a field named as its unit. */
const typed = <Unit extends string>(unit: Unit, problem: TypedCodec<Unit>['problem']): TypedCodec<Unit> => ({
  ...text(unit),
  problem,
})

/** The shop stores the path of its own images and answers with its preferred host (contract 6.11). */
const urlPath = (url: string) => url.replace(/^(?:https?:)?\/\/[^/]*/i, '')

/** A default avatar counts as none. */
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

/** `YYYY-MM-DD`, or null when not given. The text form of null is '', which clears it on the wire. */
const birthday: FieldCodec<string | null, 'birthday', true> = {
  unit: 'birthday',
  counts: true,
  parse: calendarDate,
  format: (date) => date ?? '',
  isSame: (sent, answered) => sent === answered,
  isGiven: (date) => date !== null,
}

/** In the order in which a person is asked for missing fields. */
const codecs = {
  nickname: typed('nickname', nicknameProblem),
  avatar,
  gender,
  birthday,
  province: text('region'),
  city: text('region'),
  county: text('region'),
  address: typed('address', addressProblem),
}

export type ProfileField = keyof typeof codecs
export type ProfileUnit = (typeof codecs)[ProfileField]['unit']
/** A field that is typed as text; all others are picked. */
export type TypedField = {
  [Name in ProfileField]: (typeof codecs)[Name] extends TypedCodec<Name> ? Name : never
}[ProfileField]
/** A unit without which a profile is incomplete. */
export type CountedUnit = Extract<(typeof codecs)[ProfileField], { counts: true }>['unit']

/** The fields that a person can edit. All text is unescaped. */
export type Profile = { readonly [Name in ProfileField]: ReturnType<(typeof codecs)[Name]['parse']> }

/** The table from which `Profile`, the wire parameters, drafts, the stored shape, merging and completeness derive. */
export const profileFields: { readonly [Name in ProfileField]: FieldCodec<Profile[Name], ProfileUnit> } =
  codecs

export const profileFieldNames: readonly ProfileField[] = Object.keys(codecs).filter(
  (name): name is ProfileField => name in codecs,
)

const isTyped = (name: ProfileField): name is TypedField => 'problem' in codecs[name]

function mapNames<Name extends ProfileField, Value>(names: readonly Name[], make: (name: Name) => Value) {
  const values: Partial<Record<string, Value>> = {}
  for (const name of names) values[name] = make(name)
  const isWhole = (record: object): record is Record<Name, Value> => names.every((name) => name in record)
  if (!isWhole(values)) throw new TypeError('a profile field without a value')
  return values
}

/** Creates a record with one value per profile field. */
export const mapProfileFields = <Value>(make: (name: ProfileField) => Value) =>
  mapNames(profileFieldNames, make)

/** Creates a record with one value per typed field. */
export const mapTypedFields = <Value>(make: (name: TypedField) => Value) =>
  mapNames(profileFieldNames.filter(isTyped), make)

/** Why the shop would refuse this text; never the `stored` one, which must not keep other fields from being saved. */
export const typedProblem = (name: TypedField, text: string, stored: string): FieldProblem | null =>
  text === stored ? null : codecs[name].problem(text)

/** The units in the table's order, each with its fields. */
export const profileUnits: ReadonlyMap<ProfileUnit, readonly ProfileField[]> = profileFieldNames.reduce(
  (units, name) =>
    units.set(profileFields[name].unit, [...(units.get(profileFields[name].unit) ?? []), name]),
  new Map<ProfileUnit, readonly ProfileField[]>(),
)

/** Whether a profile without this unit is incomplete. */
export const isCounted = (unit: ProfileUnit): unit is CountedUnit =>
  profileUnits.get(unit)?.some((name) => profileFields[name].counts) ?? false

/** A profile with no field set. */
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

/** Builds a profile from one value per field. */
export function buildProfile(make: <Name extends ProfileField>(name: Name) => Profile[Name]): Profile {
  const profile: { -readonly [Name in ProfileField]: Profile[Name] } = { ...emptyProfile }
  const build = <Name extends ProfileField>(name: Name) => {
    profile[name] = make(name)
  }
  profileFieldNames.forEach(build)
  return profile
}

/** The text form of one field, for wire, draft and storage. */
export function fieldText<Name extends ProfileField>(name: Name, profile: Profile): string {
  return profileFields[name].format(profile[name])
}

/** Whether a field is exactly equal in two profiles. */
export const isFieldEqual = (name: ProfileField, one: Profile, other: Profile): boolean =>
  fieldText(name, one) === fieldText(name, other)

/** Whether this is a server's default avatar, under any of its paths (contract 5, 10). */
export const isDefaultAvatar = (url: string): boolean => url.includes('default-user-avatar')

/** Parses a profile from the text form of its fields. */
export const parseProfile = (texts: Readonly<Record<ProfileField, string>>): Profile =>
  buildProfile((name) => profileFields[name].parse(texts[name]))
