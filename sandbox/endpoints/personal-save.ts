import { type Answer, Refusal, success } from '../http/answer'
import type { Call } from '../http/call'
import type { Param, Params } from '../http/params'
import { storedAvatar } from '../pictures/avatar-address'
import type { UserRow } from '../state/shop-data'
import { updateUser, userBy } from '../state/users'
import { birthdaySeconds } from './birthday'
import { ownView } from './personal-index'

const NICKNAME_LENGTH = 60
const ADDRESS_LENGTH = 80
const regionKeys = ['province', 'city', 'county'] as const

function lengthOf(text: string): number {
  return [...text].length
}

/** Loosely 0, 1 or 2, as PHP compares: "01" and "1.0" pass (contract 4). */
function isGender(value: Param | undefined): boolean {
  return typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value) && [0, 1, 2].includes(Number(value))
}

/** Sent, and not as null: null passes every check (contract 6.11). */
function isSet(params: Params, key: string): boolean {
  return params.has(key) && params.value(key) !== null
}

function checkFields(params: Params): void {
  if (isSet(params, 'nickname')) {
    const length = lengthOf(params.text('nickname'))
    if (length < 1 || length > NICKNAME_LENGTH) throw new Refusal(-1, 'nicknameLength')
  }
  if (isSet(params, 'gender') && !isGender(params.value('gender'))) throw new Refusal(-1, 'genderRange')
  if (isSet(params, 'address') && lengthOf(params.text('address')) > ADDRESS_LENGTH) {
    throw new Refusal(-1, 'addressLength')
  }
}

/** What PHP calls empty is stored as "". */
function filledText(params: Params, key: string): string {
  return params.filled(key) ? params.text(key) : ''
}

/** The columns that the keys sent stand for; the others stay as they are. */
function sentColumns({ params, base }: Call): Partial<UserRow> {
  const columns: Partial<UserRow> = {}
  if (params.has('nickname')) columns.nickname = filledText(params, 'nickname').trim()
  if (params.has('avatar')) columns.avatar = storedAvatar(filledText(params, 'avatar'), base)
  if (params.has('gender')) columns.gender = Number(params.text('gender'))
  if (params.has('birthday')) columns.birthday = birthdaySeconds(params.text('birthday'))
  if (params.has('address')) columns.address = filledText(params, 'address')
  for (const key of regionKeys) if (params.has(key)) columns[key] = filledText(params, key)
  return columns
}

/** Any text that nobody else has is stored as mobile, unverified: a trap of the real server (contract 6.11). */
function sentMobile({ shop, params, user }: Call): Partial<UserRow> {
  if (!params.filled('mobile')) return {}
  const mobile = params.text('mobile')
  const owner = userBy(shop, 'mobile', mobile)
  return owner && owner.id !== user?.id ? {} : { mobile }
}

/** `personal/save`: changes what was sent and nothing else (contract 6.11). */
export function personalSave(call: Call): Answer {
  checkFields(call.params)
  const changes = { ...sentColumns(call), ...sentMobile(call) }
  if (Object.keys(changes).length === 0) throw new Refusal(-1, 'parametersEmpty')
  if (call.user) updateUser(call.shop, call.user, changes)
  return success('saved', ownView(call))
}
