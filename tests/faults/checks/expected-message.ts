import type { Step } from '../flows/step'
import type { User } from '../flows/user'
import { envelopeOf } from '../proxy/exchange'
import type { FaultKind, Message } from '../proxy/fault-kind'
import type { FaultProxy } from '../proxy/fault-proxy'
import { bindings, needsToken } from './answer-table'
import { judgeAnswer } from './judge-answer'
import { refusalOf } from './refusal-table'

/** A platform member is signed in again silently; in mini-programs binding uses the openid only. */
function messageOfRevokedToken({ platform }: User, { endpoint, startState }: Step): Message {
  const goesByToken = needsToken.has(endpoint) || (platform === 'h5' && bindings.has(endpoint))
  return goesByToken && (startState === 'member' || platform === 'h5') ? 'signedOut' : 'nothing'
}

/** The message that this fault demands at this step; null until the answer that decides it has arrived. */
export function expectedMessage(user: User, step: Step, kind: FaultKind, proxy: FaultProxy): Message | null {
  if (kind.name === 'token-revoked') return messageOfRevokedToken(user, step)
  if (refusalOf(kind.name, step.name)) return 'refused'
  if (kind.acts && step.readsBack) return 'nothing'
  if (kind.message === 'refused')
    // A read shows what it knew before.
    return kind.name !== 'twice-second' && step.messagePlace === 'stale' ? 'server' : 'nothing'
  if (kind.message !== 'by answer') return kind.message
  if (!proxy.garbled) return null
  const envelope = envelopeOf(proxy.garbled)
  return envelope ? judgeAnswer(step.endpoint, envelope.data) : 'server'
}
