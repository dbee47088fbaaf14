import { attempt } from './attempt'

/**
 * The inviter in a launch parameter: a user id, a `number_code` or an encoded id, else null. Not the mobile or e-mail
 * address that the shop also takes (contract 6.6): personal data doesn't belong in a link.
 */
export function parseReferrer(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value)
  return /^[A-Za-z0-9_-]{1,64}$/.test(text) && text !== '0' ? text : null
}

/** The referrer in the `scene` of a WeChat mini-program code, such as `referrer%3D12`, or null. */
export function parseSceneReferrer(scene: unknown): string | null {
  if (typeof scene !== 'string') return null
  const assignment = attempt(() => decodeURIComponent(scene), scene)
    .split('&')
    .find((part) => part.startsWith('referrer='))
  return assignment === undefined ? null : parseReferrer(assignment.slice('referrer='.length))
}
