import { textSetting } from '../config/read-setting'
import type { Call } from '../http/call'
import { unescapeHtml } from '../http/html-entities'

/** The absolute address of an avatar; never empty (contract 5). */
export function avatarUrl({ shop, base, generation }: Call, stored: string): string {
  if (stored === '') return base + generation.user.defaultAvatar
  return stored.startsWith('/') ? (textSetting(shop, 'common_cdn_attachment_host') || base) + stored : stored
}

/** What is stored for an address: a path on this host, "" for the default image (contract 6.1, 6.11). */
export function storedAvatar(sent: string, base: string): string {
  const address = unescapeHtml(sent)
  if (address.includes('default-user-avatar')) return ''
  return address.startsWith(`${base}/`) ? address.slice(base.length) : address
}
