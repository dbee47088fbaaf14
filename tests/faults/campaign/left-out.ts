import type { PlatformName } from '../../driver/driver'
import { needsToken } from '../checks/answer-table'
import type { Step } from '../flows/step'
import type { FaultKind } from '../proxy/fault-kind'

const hasNoFields = new Set([
  'user/userverifyentry',
  'user/regverifysend',
  'user/loginverifysend',
  'user/appmobilebindverifysend',
  'user/forgetpwd',
  'user/forgetpwdverifysend',
  'user/appemailbindverifysend',
  'safety/logout',
])

const asksForLogin = (platform: PlatformName, { endpoint, startState }: Step): boolean =>
  platform !== 'h5' &&
  (endpoint === 'user/appminiuserauth' || (startState === 'platformMember' && needsToken.has(endpoint)))

/** Why a fault can't happen at a step; null where it can. */
export function reasonToLeaveOut(platform: PlatformName, step: Step, kind: FaultKind): string | null {
  const hasNetworkFault = kind.name === 'offline' || kind.name === 'refused'
  if (platform === 'h5' && step.launches && hasNetworkFault) return 'the browser shows a page of its own'
  if (platform === 'h5' && step.loads && hasNetworkFault) return 'the screen itself has to be loaded first'
  const isLoginFault = kind.name === 'code-refused' || kind.name === 'login-silent'
  if (isLoginFault && !asksForLogin(platform, step)) return 'no login code is sent here'
  const isMember = step.startState === 'member' || step.startState === 'platformMember'
  if (kind.name === 'token-revoked' && !isMember) return 'a guest has no token'
  if (kind.meanwhile === 'signedOut' || kind.meanwhile === 'signedIn') {
    if (platform !== 'h5') return 'a mini-program has one window'
    if (step.endpoint === 'safety/logout') return 'the account is gone in every tab'
    if (kind.meanwhile === 'signedOut' && !isMember) return 'nobody is signed in'
  }
  if (kind.name === 'truncated' && step.endpoint === 'user/userverifyentry') return 'a picture is no JSON'
  if (kind.name === 'wrong-type' && hasNoFields.has(step.endpoint)) return 'the answer has no field'
  return null
}
