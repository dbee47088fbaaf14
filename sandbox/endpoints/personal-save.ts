import type { ProfileRules } from '../generations/generation'
import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'
import type { Param, Params } from '../http/params'
import { storedAvatar } from '../images/avatar-address'
import type { UserRow } from '../state/shop-data'
import { profileTextColumns } from '../state/text-columns'
import { updateUser, userBy } from '../state/users'
import { birthdaySeconds } from './birthday'
import { ownView } from './personal-index'

function lengthOf(text: string): number {
  return [...text].length
}

/** Loosely 0, 1 or 2, as PHP compares: "01" and "1.0" pass (contract 4). */
function isGender(value: Param | undefined): boolean {
  return typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value) && [0, 1, 2].includes(Number(value))
}

/** Whether a field is looked at: always where it is demanded, else when it was sent and isn't null (contract 6.11). */
function isChecked(fields: Params, key: string, { demandsFields }: ProfileRules): boolean {
  return demandsFields || (fields.has(key) && fields.value(key) !== null)
}

/** @throws Refusal -1 for the first field that breaks the rules of this version (contract 10) */
function checkFields(fields: Params, rules: ProfileRules): void {
  if (isChecked(fields, 'nickname', rules)) {
    const length = lengthOf(fields.text('nickname'))
    const { least, most } = rules.nickname
    if (length < least || length > most) throw new Refusal(-1, 'nicknameLength')
  }
  if (rules.demandsFields && !fields.has('birthday')) throw new Refusal(-1, 'birthdayMissing')
  if (isChecked(fields, 'gender', rules) && !isGender(fields.value('gender'))) {
    throw new Refusal(-1, 'genderRange')
  }
  if (rules.addressLength !== null && lengthOf(plainText(fields, 'address')) > rules.addressLength) {
    throw new Refusal(-1, 'addressLength')
  }
}

/** What PHP calls empty is stored as "". */
function plainText(fields: Params, key: string): string {
  const value = fields.value(key)
  return typeof value === 'string' && fields.filled(key) ? value : ''
}

/** Whether a column is written: those that were sent, and where the version empties the others, all. */
function isWritten(fields: Params, key: string, { emptiesLeftOut }: ProfileRules): boolean {
  return emptiesLeftOut || fields.has(key)
}

/** A list where a text belongs is written, but changes nothing. */
function sentText(fields: Params, key: (typeof profileTextColumns)[number], user: UserRow | null): string {
  const value = fields.value(key)
  const isList = typeof value === 'object' && fields.filled(key)
  return isList ? (user?.[key] ?? '') : plainText(fields, key)
}

function sentAvatar(fields: Params, base: string, { emptyAvatarRemoves }: ProfileRules): Partial<UserRow> {
  const isSent = emptyAvatarRemoves ? fields.has('avatar') : fields.filled('avatar')
  return isSent ? { avatar: storedAvatar(plainText(fields, 'avatar'), base) } : {}
}

/** Any text that nobody else has is stored as mobile, unverified: a trap of newer servers (contract 6.11). */
function sentMobile({ shop, user }: Call, fields: Params, { storesMobile }: ProfileRules): Partial<UserRow> {
  if (!storesMobile || !fields.filled('mobile')) return {}
  const mobile = fields.text('mobile')
  const owner = userBy(shop, 'mobile', mobile)
  return owner && owner.id !== user?.id ? {} : { mobile }
}

function sentColumns(call: Call, fields: Params, rules: ProfileRules): Partial<UserRow> {
  const columns: Partial<UserRow> = {
    ...sentAvatar(fields, call.base, rules),
    ...sentMobile(call, fields, rules),
  }
  if (fields.has('nickname')) columns.nickname = plainText(fields, 'nickname').trimEnd()
  if (fields.has('gender')) columns.gender = Number(fields.text('gender'))
  if (isWritten(fields, 'birthday', rules))
    columns.birthday = birthdaySeconds(plainText(fields, 'birthday'), call.shop.now())
  for (const key of profileTextColumns)
    if (isWritten(fields, key, rules)) columns[key] = sentText(fields, key, call.user)
  return columns
}

/** `personal/save`: what it demands, empties and keeps depends on the version (contract 6.11, 10). */
export function personalSave(call: Call): Answer {
  const { profile: rules, unchanged } = call.generation
  const fields = rules.readsAddress ? call.params : call.body
  checkFields(fields, rules)
  const changes = sentColumns(call, fields, rules)
  if (Object.keys(changes).length === 0) throw new Refusal(-1, 'parametersEmpty')
  const isChanged = call.user ? updateUser(call.shop, call.user, changes) : true
  if (!isChanged && unchanged.save) throw new Refusal(-100, unchanged.save)
  return success('saved', ownView(call))
}
