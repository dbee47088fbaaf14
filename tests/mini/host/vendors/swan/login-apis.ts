import type { Answering, Work } from '../../reply'
import type { Services } from '../../services'

/** Baidu has an older and a newer way to a login code; Taro's `login` takes the newer one where there are both. */
export function loginApis({ device, journal }: Services, answers: Answering) {
  const giveCode: Work = (_, reply) => {
    journal.logins += 1
    reply.success({ code: device.owner.name })
  }
  return { login: answers('login', giveCode), getLoginCode: answers('getLoginCode', giveCode) }
}
