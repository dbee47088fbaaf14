import { Refusal } from '../http/answer'
import type { MessageKey } from '../messages/message-key'
import type { UserRow } from '../state/shop-data'

/** The states of an account. */
export const status = { normal: 0, muted: 1, banned: 2, awaitsAudit: 3 } as const

const words: Record<number, MessageKey> = {
  [status.muted]: 'userMuted',
  [status.banned]: 'userBanned',
  [status.awaitsAudit]: 'userAwaitsAudit',
}

/** What the shop says about an account that isn't in order; undefined for one that is. */
export function statusMessage(user: UserRow): MessageKey | undefined {
  return words[user.status]
}

/** @throws Refusal -110 for an account in any other state than normal (contract 6.5) */
export function checkStatus(user: UserRow): void {
  const key = statusMessage(user)
  if (key) throw new Refusal(-110, key)
}
