import type { Answering } from '../../reply'
import type { Services } from '../../services'
import type { OpenType } from '../vendor'

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

/** The answer is JSON in a text, and a refusal is a success with another code. */
export const profileApis = ({ device }: Services, answers: Answering) => ({
  getOpenUserInfo: answers('getOpenUserInfo', (_, reply) => {
    const { nickname, avatar } = device.owner
    const code = device.openUserInfoCode
    const user = { code, msg: 'Success', nickName: nickname, avatar, gender: 'f', province: '', city: '' }
    const response = code === '10000' ? user : { code, msg: 'Insufficient Permissions' }
    reply.success({ response: JSON.stringify({ response }) })
  }),
})

/** The user's yes; the profile itself is asked for afterwards. */
const getAuthorize: OpenType = ({ device, foreground }, answer) =>
  foreground.aside(() => {
    const refusal = device.refusals.get('getAuthorize')
    if (refusal) answer('error', refusal)
    else answer('getAuthorize', {})
  })

/** Alipay's own buttons. */
export const openTypes: Readonly<Record<string, OpenType>> = { getAuthorize }
