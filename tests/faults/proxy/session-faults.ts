import { INVALID_CODE } from '../checks/refusal-table'
import { jsonAnswer } from './exchange'
import type { FaultKind } from './fault-kind'

const TEN_YEARS_MS = 10 * 365 * 24 * 3_600_000
const LOGIN = 'user/appminiuserauth'

/** The session or the clock differs from what the app knows. */
export const sessionFaults: readonly FaultKind[] = [
  {
    name: 'code-refused',
    what: 'the platform refuses the login code, and the shop has forgotten the token',
    message: 'refused',
    begin({ shop, proxy }) {
      shop.forgetTokens()
      proxy.alsoAt(LOGIN, async (exchange) =>
        exchange.send(jsonAnswer({ msg: INVALID_CODE, code: -1, data: '' })),
      )
    },
  },
  {
    name: 'login-silent',
    what: 'the platform never answers a login, and the shop has forgotten the token',
    message: 'refused',
    begin({ driver, shop }) {
      shop.forgetTokens()
      driver.setLoginSilent(true)
    },
    end: ({ driver }) => driver.setLoginSilent(false),
  },
  {
    name: 'token-revoked',
    what: 'the shop forgets the token just before',
    message: 'signedOut',
    begin: ({ shop }) => shop.forgetTokens(),
  },
  {
    name: 'clock-ahead',
    what: 'the shop’s clock is ten years ahead',
    message: 'nothing',
    fromStart: true,
    begin: ({ shop }) => shop.setClock(TEN_YEARS_MS),
  },
  {
    name: 'clock-behind',
    what: 'the shop’s clock is ten years behind',
    message: 'nothing',
    fromStart: true,
    begin: ({ shop }) => shop.setClock(-TEN_YEARS_MS),
  },
]
