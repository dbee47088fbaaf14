import type { Agreement } from './agreement'
import { userLogout } from './user-logout'
import { userPrivacy } from './user-privacy'
import { userRegister } from './user-register'

const agreements = new Map<string, Agreement>([
  ['userregister', userRegister],
  ['userprivacy', userPrivacy],
  ['userlogout', userLogout],
])

/** The agreement of that name, in lower case (contract 6.14). */
export function findAgreement(document: string): Agreement | undefined {
  return agreements.get(document)
}
