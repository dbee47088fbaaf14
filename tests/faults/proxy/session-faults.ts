import { INVALID_CODE } from '../checks/refusal-table'
import { jsonAnswer } from './exchange'
import type { Fault, Faults } from './fault-kind'

const TEN_YEARS_MS = 10 * 365 * 24 * 3_600_000
const LOGIN = 'user/appminiuserauth'
const refusal = jsonAnswer({ msg: INVALID_CODE, code: -1, data: '' })

const clockIsOff = (offset: number): Fault => ({
  message: 'nothing',
  fromStart: true,
  begin: ({ shop }) => shop.setClock(offset),
})

/** The session or the clock differs from what the app knows. */
export const sessionFaults: Faults = {
  // The platform refuses the login code, and the shop has forgotten the token.
  'code-refused': {
    message: 'refused',
    begin({ shop, proxy }) {
      shop.forgetTokens()
      proxy.alsoAt(LOGIN, async (exchange) => exchange.send(refusal))
    },
  },
  // The platform never answers a login, and the shop has forgotten the token.
  'login-silent': {
    message: 'refused',
    begin({ driver, shop }) {
      shop.forgetTokens()
      driver.setLoginSilent(true)
    },
    end: ({ driver }) => driver.setLoginSilent(false),
  },
  // The shop forgets the token just before.
  'token-revoked': { message: 'signedOut', begin: ({ shop }) => shop.forgetTokens() },
  'clock-ahead': clockIsOff(TEN_YEARS_MS),
  'clock-behind': clockIsOff(-TEN_YEARS_MS),
}
