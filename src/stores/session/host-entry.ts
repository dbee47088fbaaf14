import { fallback, object, pipe, regex, safeParse, string } from 'valibot'
import type { ClientType } from '@/api/client/client-type'
import { answeredUnionidField, openidField } from '@/api/wire/openid-field'
import { flag, id, isRecord, requiredText } from '@/api/wire/values'
import { fieldText, mapProfileFields } from '@/domain/profile-fields'
import type { HostStorage } from '@/platform/platform'
import type { DeviceEntry } from './device-entry'
import type { Member } from './session'

export const userKey = 'cache_shop_user_info_key'
export const uuidKey = 'cache_user_uuid_key'

const kept = object({ id, token: requiredText, is_mandatory_bind_mobile: fallback(flag, false) })
const uuid = pipe(string(), regex(/^[\w-]{8,64}$/))

export type HostEntry = ReturnType<typeof createHostEntry>

/**
 * The session that the shop's official client keeps on this device. What is read here is only a claim, as anything may
 * have written it: the shop has to confirm its token.
 */
export function createHostEntry(storage: HostStorage, clientType: ClientType) {
  let wasThere = false

  /** What the host keeps; `damaged` says nothing about anyone. */
  const read = () => {
    const value = storage.read(userKey)
    if (value === null) return null
    wasThere = true
    const { success, output } = safeParse(kept, value)
    return success ? output : 'damaged'
  }
  const idIn = (value: ReturnType<typeof read>) => (value === null || value === 'damaged' ? null : value.id)

  const write = ({ token, user, mustBindMobile }: Member) => {
    const before = storage.read(userKey)
    // What else the shop has said about the same person stays.
    const rest = isRecord(before) && idIn(read()) === user.id ? before : {}
    const flags = { is_mandatory_bind_mobile: mustBindMobile ? 1 : 0 }
    wasThere = storage.write(userKey, { ...rest, ...wireOf(user, clientType), ...flags, token })
  }
  const remove = () => {
    wasThere = false
    storage.remove(userKey)
  }

  return {
    read,

    /** Whether the host has removed a session that was there: its person has signed out. */
    hasGone: (): boolean => wasThere && read() === null,

    /** The device's id: the host's, or else this one, which the host then has, too. */
    shareUuid(own: string): string {
      const host = safeParse(uuid, storage.read(uuidKey))
      if (host.success) return host.output
      storage.write(uuidKey, own)
      return own
    },

    /** Signs in at the host who was signed in here before the two shared a session. */
    share(entry: DeviceEntry): void {
      const kept = entry.read()
      if (kept?.session.kind !== 'member' || kept.shared || storage.read(userKey) !== null) return
      write(kept.session)
      entry.keep({ ...kept, shared: true })
    },

    /** The device's entry, whose changes are the host's as well. */
    sharing(entry: DeviceEntry): DeviceEntry {
      return {
        ...entry,
        keep(next) {
          const isUpdate = entry.read()?.signInId === next.signInId
          const isKept = entry.keep({ ...next, shared: true })
          const { session } = next
          // An update must not bring back whom the host has signed out, nor replace whom it has signed in.
          if (!isKept || session.kind !== 'member') remove()
          else if (!isUpdate || idIn(read()) === session.user.id) write(session)
          return isKept
        },
        expire(token) {
          entry.expire(token)
          const host = read()
          if (host !== null && host !== 'damaged' && host.token === token) remove()
        },
        forget() {
          entry.forget()
          remove()
        },
      }
    },
  }
}

/** The member in the shop's own names, as its answers have them. */
function wireOf(user: Member['user'], clientType: ClientType) {
  const openid = openidField(clientType)
  const unionid = answeredUnionidField(clientType)
  return {
    ...mapProfileFields((name) => fieldText(name, user)),
    id: user.id,
    username: user.username,
    user_name_view: user.displayName,
    mobile: user.mobile,
    mobile_security: user.mobileMasked,
    email: user.email,
    email_security: user.emailMasked,
    number_code: user.numberCode,
    ...(openid && { [openid]: user.openid }),
    ...(unionid && { [unionid]: user.unionid }),
  }
}
