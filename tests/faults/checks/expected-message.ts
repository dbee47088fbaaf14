import { endpoints } from '../../support/endpoint-map'
import type { Step } from '../flows/step'
import type { User } from '../flows/user'
import type { FaultKind, Message } from '../proxy/fault-kind'
import type { FaultProxy } from '../proxy/fault-proxy'
import { messageBySchema } from './message-by-schema'

/** A platform member is signed in again silently; in mini-programs binding uses the openid only. */
function messageOfRevokedToken({ platform }: User, { endpoint, startState }: Step): Message {
  const goesByToken =
    endpoints[endpoint].needsSignIn || (platform === 'h5' && endpoint === 'user/appmobilebind')
  return goesByToken && (startState === 'member' || platform === 'h5') ? 'signedOut' : 'nothing'
}

/** The message that this fault demands at this step; null until the answer that decides it has arrived. */
export function expectedMessage(user: User, step: Step, kind: FaultKind, proxy: FaultProxy): Message | null {
  if (kind.name === 'token-revoked') return messageOfRevokedToken(user, step)
  if (kind.message !== 'by schema') return kind.message
  if (!proxy.garbled) return null
  const message = messageBySchema(step.endpoint, user.clientType, proxy.garbled)
  // A value that the field may have can still lead to a refusal: the shop then saved another name than was sent.
  return message === 'nothing' && kind.name === 'wrong-type' ? 'refused' : message
}
