import { unescapeHtml } from '../http/html-entities'

/** Where ShopXO keeps the picture of those who have none. */
export const DEFAULT_AVATAR_PATH = '/static/common/images/default-user-avatar-md.png'

/** The absolute address of an avatar; never empty (contract 5). */
export function avatarUrl(stored: string, base: string): string {
  if (stored === '') return base + DEFAULT_AVATAR_PATH
  return stored.startsWith('/') ? base + stored : stored
}

/** What is stored for an address: a path on this host, "" for the default picture (contract 6.1, 6.11). */
export function storedAvatar(sent: string, base: string): string {
  const address = unescapeHtml(sent)
  if (address.includes('default-user-avatar')) return ''
  return address.startsWith(`${base}/`) ? address.slice(base.length) : address
}
