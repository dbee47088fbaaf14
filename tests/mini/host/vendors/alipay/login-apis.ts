import type { Answering } from '../../reply'
import type { Services } from '../../services'

/** The silent scope gives a code at once; another would ask the user first. */
export const loginApis = ({ device, journal }: Services, answers: Answering) => ({
  getAuthCode: answers('getAuthCode', ({ scopes }, reply) => {
    if (String(scopes) !== 'auth_base') return reply.fail('用户取消授权', 11)
    journal.logins += 1
    return reply.success({
      authCode: device.owner.name,
      authSuccessScopes: ['auth_base'],
      authErrorScopes: {},
    })
  }),
})
