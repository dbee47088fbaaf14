import type { Answering } from '../../reply'
import type { Services } from '../../services'

/** Asks the user; only inside of a tap, which this host takes for granted. */
export const profileApis = ({ device, foreground }: Services, answers: Answering) => ({
  getUserProfile: answers('getUserProfile', (_, reply) => {
    const { nickname, avatar } = device.owner
    const userInfo = {
      nickName: nickname,
      avatarUrl: avatar,
      gender: 2,
      province: '',
      city: '',
      language: 'zh',
    }
    foreground.aside(() => reply.success({ userInfo, rawData: JSON.stringify(userInfo) }))
  }),
})
