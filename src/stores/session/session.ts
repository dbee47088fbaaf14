import type { AuthoriseAnswer } from '@/api/wire/authorise-answer'
import type { Draft, SignedIn, User } from '@/api/wire/user'

/** Signed in. */
export interface Member {
  readonly kind: 'member'
  readonly token: string
  readonly user: User
  /**
   * The shop requires a phone, and the account has none. The server's flag alone stays 1 after binding (contract 5).
   */
  readonly mustBindMobile: boolean
}

/** The shop requires a phone and gave a draft without a token (contract 6.6). `bindMobile` is next. */
export interface Unbound {
  readonly kind: 'unbound'
  readonly draft: Draft
}

/** The platform knows the person, the shop doesn't (contract 6.5). `completeAuthorisation` is next. */
export interface Identified {
  readonly kind: 'identified'
  readonly openid: string
  readonly unionid: string
}

/** Not signed in: a first visit, a sign-out, or a refused token. */
export interface Guest {
  readonly kind: 'guest'
  /** The id of a member whose session expired while this page was open. Their unsaved edits stay on the screen. */
  readonly expiredId?: number
}

/** The session. A discriminated union, so that no two parts can disagree. Every screen switches on `kind`. */
export type Session = { readonly kind: 'restoring' } | Guest | Identified | Unbound | Member

export type SessionKind = Session['kind']

/** The sessions that the device keeps. */
export type LastingSession = Member | Unbound

/** The session after an answer to register, sign-in, authorise or bind. */
export function sessionOf(answer: AuthoriseAnswer): Member | Unbound | Identified {
  return answer.kind === 'signedIn' ? memberOf(answer) : answer
}

export const memberOf = ({ token, user, mustBindFlag }: SignedIn): Member => ({
  kind: 'member',
  token,
  user,
  mustBindMobile: mustBindFlag && user.mobile === '',
})

/** The member with the answer of personal/index or personal/save, which has no flag (contract 5). */
export const memberWith = (member: Member, user: User, token: string | null): Member => ({
  ...member,
  user,
  token: token ?? member.token,
  mustBindMobile: member.mustBindMobile && user.mobile === '',
})

/** Whether the shop wants a phone of this person before anything else. */
export const needsMobile = (session: Session): boolean =>
  session.kind === 'unbound' || (session.kind === 'member' && session.mustBindMobile)

/** Identifies the person of a session; null when there is none. */
export function personOf(session: Session): string | null {
  if (session.kind === 'member') return `member ${session.user.id}`
  if (session.kind === 'unbound') return `openid ${session.draft.openid}`
  return session.kind === 'identified' ? `openid ${session.openid}` : null
}

/** The owner of this session's drafts: an account's id, or '' without an account. */
export function draftOwnerOf(session: Session): string {
  if (session.kind === 'member') return String(session.user.id)
  return session.kind === 'guest' && session.expiredId !== undefined ? String(session.expiredId) : ''
}
