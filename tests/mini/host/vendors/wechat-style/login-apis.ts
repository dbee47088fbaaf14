import type { Answering } from '../../reply'
import type { Services } from '../../services'

/** login and checkSession as WeChat and QQ have them. */
export const loginApis = ({ device, journal }: Services, answers: Answering) => ({
  login: answers('login', (_, reply) => {
    journal.logins += 1
    reply.success({ code: device.owner.name })
  }),
  checkSession: answers('checkSession', (_, reply) => reply.success()),
})
