import type { Caller } from '@/api/client/client'
import { ApiError } from '@/api/client/errors'
import type { AuthoriseAnswer } from '@/api/wire/authorise-answer'
import type { PersonToBind } from '@/api/wire/person-to-bind'
import type { User } from '@/api/wire/user'
import { type Member, personOf, type Session, sessionOf } from './session'
import type { Origin, SessionEvent, SessionState } from './transition'

/** One action of a person: what it sends and what it may change, captured when it began. */
export interface Action {
  readonly endpoint: string
  /** On whose behalf the calls of this action are made. */
  readonly caller: Caller
  isCurrent(): boolean
  /** Whom a phone would be bound to; rejects where there is nobody. */
  personToBind(): PersonToBind
  /** The person proved who they are by this action. */
  signedIn(answer: AuthoriseAnswer): Session
  /** The same where they proved nothing, or were known before: never another account than theirs. */
  signedInAs(answer: AuthoriseAnswer): Session
  /** What the shop tells of the member after a change. */
  updated(user: User, token: string | null): Member
  /** The same of what was only read: an answer that a change has overtaken changes nothing. */
  read(user: User, token: string | null): Member
  /** The shop knows the person no more, and the platform can't bring them back. */
  expired(token: string): void
}

interface ActionTools {
  state: () => SessionState
  follow: () => void
  /** The gate of every change. False for an event of a generation gone by. */
  commit: (event: SessionEvent) => boolean
  nextRevision: () => number
  createId: () => string
  onSignedIn: (member: Member) => void
  renew: (action: Action, refusedToken: string) => Promise<string | null>
}

/** The signed-in member; rejects callers of member-only actions as the server would (−400). */
export function memberIn({ session }: SessionState, endpoint: string): Member {
  if (session.kind !== 'member') throw new ApiError('signedOut', endpoint)
  return session
}

/** An action that began at `origin`. What it leads to is refused with `aborted` once its generation is gone. */
export function createAction(endpoint: string, origin: Origin, tools: ActionTools): Action {
  const { state, follow, commit, nextRevision, createId, onSignedIn, renew } = tools
  const isCurrent = () => state().generation === origin.generation
  const readingRevision = nextRevision()
  const commitOrAbort = (event: SessionEvent) => {
    if (!commit(event)) throw new ApiError('aborted', endpoint)
  }

  const signedIn = (answer: AuthoriseAnswer, byPerson: boolean): Session => {
    const session = sessionOf(answer)
    const { session: here, signInId: known } = state()
    // Where the shop goes by the platform's identity it may answer with another account than this person's.
    const isOther = session.kind === 'member' && here.kind === 'member' && session.user.id !== here.user.id
    if (isOther && !byPerson) throw new ApiError('server', endpoint, { detail: 'another account' })
    const signInId = (personOf(session) === personOf(here) ? known : null) ?? createId()
    commitOrAbort({ type: 'signedIn', origin, byPerson, session, signInId, revision: nextRevision() })
    if (session.kind === 'member') onSignedIn(session)
    return session
  }

  const action: Action = {
    endpoint,
    isCurrent,
    caller: {
      token() {
        follow()
        if (!isCurrent()) throw new ApiError('aborted', endpoint)
        return memberIn(state(), endpoint).token
      },
      renew: (refusedToken) => renew(action, refusedToken),
    },
    personToBind() {
      const { session } = state()
      return session.kind === 'unbound' ? session.draft : memberIn(state(), endpoint).user
    },
    signedIn: (answer) => signedIn(answer, true),
    signedInAs: (answer) => signedIn(answer, false),
    updated(user, token) {
      commitOrAbort({ type: 'updated', origin, user, token, revision: nextRevision() })
      return memberIn(state(), endpoint)
    },
    read(user, token) {
      commit({ type: 'updated', origin, user, token, revision: readingRevision })
      if (!isCurrent()) throw new ApiError('aborted', endpoint)
      return memberIn(state(), endpoint)
    },
    expired: (token) => void commit({ type: 'expired', origin, token }),
  }
  return action
}
