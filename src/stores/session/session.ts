import type { AuthoriseAnswer } from '@/api/wire/authorise-answer'
import type { Draft, SignedIn, User } from '@/api/wire/user'

/** Signed in. */
export interface Member {
  readonly kind: 'member'
  readonly token: string
  readonly user: User
  /** The shop insists on a phone and this person has none: the flag alone stays 1 after binding (contract 5). */
  readonly mustBindMobile: boolean
}

/** The shop insists on a phone and gave a draft without a token (contract 6.6); `bindMobile` is next. */
export interface Unbound {
  readonly kind: 'unbound'
  readonly draft: Draft
}

/** The platform knows the person, the shop doesn't (contract 6.5); `completeAuthorisation` is next. */
export interface Identified {
  readonly kind: 'identified'
  readonly openid: string
  readonly unionid: string
}

/** Nobody: a first visit, a sign-out, or a token that the shop has forgotten. */
export interface Guest {
  readonly kind: 'guest'
  /** The member whose session expired while this page was open: their unsent edits stay on the screen. */
  readonly expiredId?: number
}

/** Who is here. One value, so that no two parts of it can disagree; every screen switches on `kind`. */
export type Session = { readonly kind: 'restoring' } | Guest | Identified | Unbound | Member

export type SessionKind = Session['kind']

/** What the device keeps of a session. */
export type LastingSession = Member | Unbound

/** The session that an answer of register, sign-in, authorise or bind leads to. */
export function sessionOf(answer: AuthoriseAnswer): Member | Unbound | Identified {
  return answer.kind === 'signedIn' ? memberOf(answer) : answer
}

export const memberOf = ({ token, user, mustBindFlag }: SignedIn): Member => ({
  kind: 'member',
  token,
  user,
  mustBindMobile: mustBindFlag && user.mobile === '',
})

/** The same member with what personal/index or personal/save answered: those carry no flag (contract 5). */
export const memberWith = (member: Member, user: User, token: string | null): Member => ({
  ...member,
  user,
  token: token ?? member.token,
  mustBindMobile: member.mustBindMobile && user.mobile === '',
})

/** Whose session it is; null for nobody. */
export function personOf(session: Session): string | null {
  if (session.kind === 'member') return `member ${session.user.id}`
  if (session.kind === 'unbound') return `openid ${session.draft.openid}`
  return session.kind === 'identified' ? `openid ${session.openid}` : null
}

/** The owner of drafts that this session may keep: an account's id, '' where there is no account. */
export function draftOwnerOf(session: Session): string {
  if (session.kind === 'member') return String(session.user.id)
  return session.kind === 'guest' && session.expiredId !== undefined ? String(session.expiredId) : ''
}
