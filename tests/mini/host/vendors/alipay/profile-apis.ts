import type { Answering } from '../../reply'
import type { Services } from '../../services'

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
