import { userLogout } from './user-logout'
import { userPrivacy } from './user-privacy'
import { userRegister } from './user-register'

/** A text that the person agrees to. */
export interface Agreement {
  name: string
  html: string
  /** seconds since 1970 */
  updated: number
}

const agreements = new Map<string, Agreement>([
  ['userregister', userRegister],
  ['userprivacy', userPrivacy],
  ['userlogout', userLogout],
])

/** The agreement of that name, whatever its case (contract 6.14). */
export function findAgreement(document: string): Agreement | undefined {
  return agreements.get(document.toLowerCase())
}
